/** Wins, legends and lessons of a year. */
@NullMarked
package dev.hindcast.ui.wins;

import org.jspecify.annotations.NullMarked;
