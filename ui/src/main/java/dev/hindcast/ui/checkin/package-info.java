/** A leader's own weekly check-in. */
@NullMarked
package dev.hindcast.ui.checkin;

import org.jspecify.annotations.NullMarked;
