/** The figures of the portfolio: each is the sum of journal entries, converted and rounded once, as of any moment. */
@NullMarked
package dev.hindcast.portfolio.read.value;

import org.jspecify.annotations.NullMarked;
