/** Decides what may happen to a project: the aggregate, its rules and its guard rows. */
@NullMarked
package dev.hindcast.project.write;

import org.jspecify.annotations.NullMarked;
