/** What persons keep on their desks, each for themselves. */
@NullMarked
package dev.hindcast.desk.write;

import org.jspecify.annotations.NullMarked;
