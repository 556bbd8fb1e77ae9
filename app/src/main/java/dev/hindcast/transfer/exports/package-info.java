/** Tables of what is known, for spreadsheets and other programs. */
@NullMarked
package dev.hindcast.transfer.exports;

import org.jspecify.annotations.NullMarked;
