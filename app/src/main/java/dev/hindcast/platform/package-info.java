/** What carries the features: Axon, security, error mapping, the clock, the database and its maintenance. */
@NullMarked
package dev.hindcast.platform;

import org.jspecify.annotations.NullMarked;
