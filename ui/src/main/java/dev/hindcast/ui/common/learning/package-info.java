/** What became of lessons and failures, as several screens show it. */
@NullMarked
package dev.hindcast.ui.common.learning;

import org.jspecify.annotations.NullMarked;
