/** Wins across projects. */
@NullMarked
package dev.hindcast.project.read.wins;

import org.jspecify.annotations.NullMarked;
