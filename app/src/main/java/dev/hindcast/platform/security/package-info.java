/** Who is signed in, and how. */
@NullMarked
package dev.hindcast.platform.security;

import org.jspecify.annotations.NullMarked;
