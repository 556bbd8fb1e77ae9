/** What persons keep for themselves: saved searches, and notices put away. */
@NullMarked
package dev.hindcast.learning.write;

import org.jspecify.annotations.NullMarked;
