/** A person's own tokens for the REST interface. */
@NullMarked
package dev.hindcast.ui.tokens;

import org.jspecify.annotations.NullMarked;
