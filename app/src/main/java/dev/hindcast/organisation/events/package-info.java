/** What can have happened to the organisation's directory. */
@NullMarked
@NamedInterface("events")
package dev.hindcast.organisation.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
