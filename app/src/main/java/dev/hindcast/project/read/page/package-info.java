/** Everything about one project, kept as one sheet each, and what its next gate misses. */
@NullMarked
package dev.hindcast.project.read.page;

import org.jspecify.annotations.NullMarked;
