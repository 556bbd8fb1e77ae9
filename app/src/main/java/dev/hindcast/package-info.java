/** Hindcast: what data-science projects are worth, and what their failures taught. */
@NullMarked
package dev.hindcast;

import org.jspecify.annotations.NullMarked;
