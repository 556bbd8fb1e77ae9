/** What the portfolio is worth: the figures of everyone's events, as known on any day, and the answers that combine features. */
@NullMarked
package dev.hindcast.portfolio;

import org.jspecify.annotations.NullMarked;
