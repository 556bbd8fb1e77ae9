/** The Value screen: what the portfolio is worth as of any day, and where each number comes from. */
@NullMarked
package dev.hindcast.ui.value;

import org.jspecify.annotations.NullMarked;
