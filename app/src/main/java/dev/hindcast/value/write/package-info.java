/** Decides what may happen to a value ledger: the aggregate, its rules and its guard rows. */
@NullMarked
package dev.hindcast.value.write;

import org.jspecify.annotations.NullMarked;
