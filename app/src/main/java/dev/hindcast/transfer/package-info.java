/** Brings facts in and out: imports of files, and the demo portfolio. */
@NullMarked
package dev.hindcast.transfer;

import org.jspecify.annotations.NullMarked;
