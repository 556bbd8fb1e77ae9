/** What the answers about stopping and learning count: stops, published post-mortems, lessons, insights. */
@NullMarked
package dev.hindcast.portfolio.read.milestones;

import org.jspecify.annotations.NullMarked;
