/** Decides about the organisation's directory and keeps the facts that other rules rest on. */
@NullMarked
package dev.hindcast.organisation.write;

import org.jspecify.annotations.NullMarked;
