/** Tells screens, and other nodes, that something has changed. */
@NullMarked
package dev.hindcast.platform.live;

import org.jspecify.annotations.NullMarked;
