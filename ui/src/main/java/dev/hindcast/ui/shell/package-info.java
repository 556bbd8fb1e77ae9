/** The frame around every screen: layout, menu, sign-in, errors. */
@NullMarked
package dev.hindcast.ui.shell;

import org.jspecify.annotations.NullMarked;
