/** Decides about persons and keeps the facts that other rules rest on. */
@NullMarked
package dev.hindcast.people.write;

import org.jspecify.annotations.NullMarked;
