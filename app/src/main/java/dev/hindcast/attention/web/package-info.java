/** The REST resource of the needs-attention list. */
@NullMarked
package dev.hindcast.attention.web;

import org.jspecify.annotations.NullMarked;
