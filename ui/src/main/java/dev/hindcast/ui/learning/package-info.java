/** Follow-up actions and lessons across post-mortems. */
@NullMarked
package dev.hindcast.ui.learning;

import org.jspecify.annotations.NullMarked;
