/** What is kept on desks, read. */
@NullMarked
package dev.hindcast.desk.read.kept;

import org.jspecify.annotations.NullMarked;
