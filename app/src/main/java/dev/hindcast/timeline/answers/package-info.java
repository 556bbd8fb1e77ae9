/** A project as it was, and what changed between two moments: put together from what others know. */
@NullMarked
package dev.hindcast.timeline.answers;

import org.jspecify.annotations.NullMarked;
