/** Who may come in: keys, user names and password hashes, none of them part of any event. */
@NullMarked
package dev.hindcast.people.access;

import org.jspecify.annotations.NullMarked;
