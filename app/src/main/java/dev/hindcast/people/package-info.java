/** Who works with Hindcast: persons, their units and roles, and the keys that keep their names private. */
@NullMarked
package dev.hindcast.people;

import org.jspecify.annotations.NullMarked;
