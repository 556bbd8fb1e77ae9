/** What can have happened to a project; frozen, because it is stored for ever. */
@NamedInterface("events")
@NullMarked
package dev.hindcast.project.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
