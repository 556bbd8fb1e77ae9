/** The people as shown, their names readable as long as their keys exist. */
@NullMarked
package dev.hindcast.people.read.directory;

import org.jspecify.annotations.NullMarked;
