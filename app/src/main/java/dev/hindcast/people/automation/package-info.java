/** Makes the first administrator. */
@NullMarked
package dev.hindcast.people.automation;

import org.jspecify.annotations.NullMarked;
