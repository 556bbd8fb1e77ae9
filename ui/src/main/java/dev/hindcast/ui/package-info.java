/** The screens. */
@NullMarked
package dev.hindcast.ui;

import org.jspecify.annotations.NullMarked;
