/** Decides about check-ins. */
@NullMarked
package dev.hindcast.checkin.write;

import org.jspecify.annotations.NullMarked;
