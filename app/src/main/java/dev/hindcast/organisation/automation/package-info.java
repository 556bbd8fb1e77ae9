/** Fills the directory at installation. */
@NullMarked
package dev.hindcast.organisation.automation;

import org.jspecify.annotations.NullMarked;
