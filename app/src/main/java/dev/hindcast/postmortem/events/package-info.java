/** What can have happened to a post-mortem. */
@NullMarked
@NamedInterface("events")
package dev.hindcast.postmortem.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
