/** What waits for a person and what is new to them, put together out of several features. */
@NullMarked
package dev.hindcast.desk.answers;

import org.jspecify.annotations.NullMarked;
