/** What becomes of what failures taught: similar failures and risks at framing, lessons in use, patterns, reminders. */
@NullMarked
package dev.hindcast.learning;

import org.jspecify.annotations.NullMarked;
