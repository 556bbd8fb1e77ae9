/** The mission, its goals, the projects that serve them, and what they delivered. */
@NullMarked
package dev.hindcast.ui.mission;

import org.jspecify.annotations.NullMarked;
