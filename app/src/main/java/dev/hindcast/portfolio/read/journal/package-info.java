/** The ledger journal: what every event adds to and takes from each figure, in which month. */
@NullMarked
package dev.hindcast.portfolio.read.journal;

import org.jspecify.annotations.NullMarked;
