/** What can have happened to a check-in; what a leader says is sealed with the leader's own key. */
@NullMarked
@NamedInterface("events")
package dev.hindcast.checkin.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
