/** Charters that were asked for and who may decide on them. */
@NullMarked
package dev.hindcast.project.read.charters;

import org.jspecify.annotations.NullMarked;
