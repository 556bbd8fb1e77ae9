/** Who sat in the projects' seats, and when. */
@NullMarked
package dev.hindcast.portfolio.read.seats;

import org.jspecify.annotations.NullMarked;
