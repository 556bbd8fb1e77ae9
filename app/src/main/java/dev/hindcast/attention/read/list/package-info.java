/** What is still open in every project, and which of it needs attention now. */
@NullMarked
package dev.hindcast.attention.read.list;

import org.jspecify.annotations.NullMarked;
