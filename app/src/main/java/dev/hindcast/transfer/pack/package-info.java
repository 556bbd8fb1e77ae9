/** The board pack: what a board wants to know of the portfolio, as a document of pages. */
@NullMarked
package dev.hindcast.transfer.pack;

import org.jspecify.annotations.NullMarked;
