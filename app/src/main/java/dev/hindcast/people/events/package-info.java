/** What can have happened to a person; names and e-mails inside are encrypted with that person's key. */
@NullMarked
@NamedInterface("events")
package dev.hindcast.people.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
