/** The directory as shown. */
@NullMarked
package dev.hindcast.organisation.read.directory;

import org.jspecify.annotations.NullMarked;
