/** The failure repository: search, reading page and editor. */
@NullMarked
package dev.hindcast.ui.failures;

import org.jspecify.annotations.NullMarked;
