/** A leader's Friday self-check: eleven questions, seen by whoever answered them and by nobody else. */
@NullMarked
package dev.hindcast.checkin;

import org.jspecify.annotations.NullMarked;
