/** What can have happened to a value ledger; names and fields are permanent. */
@NullMarked
@NamedInterface("events")
package dev.hindcast.value.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
