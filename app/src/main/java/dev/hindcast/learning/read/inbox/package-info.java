/** What a person is told, and the searches they saved. */
@NullMarked
package dev.hindcast.learning.read.inbox;

import org.jspecify.annotations.NullMarked;
