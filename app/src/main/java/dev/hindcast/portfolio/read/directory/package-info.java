/** What the figures take from the organisation: exchange rates as known at any moment, settings, names of units and goals. */
@NullMarked
package dev.hindcast.portfolio.read.directory;

import org.jspecify.annotations.NullMarked;
