/** A leader's own check-ins, kept sealed and opened for their author only. */
@NullMarked
package dev.hindcast.checkin.read.own;

import org.jspecify.annotations.NullMarked;
