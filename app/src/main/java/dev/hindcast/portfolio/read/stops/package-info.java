/** Why projects were stopped, and what their published post-mortems taught. */
@NullMarked
package dev.hindcast.portfolio.read.stops;

import org.jspecify.annotations.NullMarked;
