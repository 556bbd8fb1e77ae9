/** Replays read models and looks after parked events. */
@NullMarked
package dev.hindcast.platform.maintenance;

import org.jspecify.annotations.NullMarked;
