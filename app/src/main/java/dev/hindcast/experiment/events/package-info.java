/** What can have happened to an experiment. */
@NullMarked
@NamedInterface("events")
package dev.hindcast.experiment.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
