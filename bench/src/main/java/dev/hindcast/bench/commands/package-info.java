/** Commands through the gateway. */
@NullMarked
package dev.hindcast.bench.commands;

import org.jspecify.annotations.NullMarked;
