/** What follows in a ledger by itself: the freeze of the promise when the charter is approved. */
@NullMarked
package dev.hindcast.value.automation;

import org.jspecify.annotations.NullMarked;
