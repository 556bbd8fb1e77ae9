/** Runs imports: checks every row, then turns rows into commands, with progress that survives a restart. */
@NullMarked
package dev.hindcast.transfer.imports;

import org.jspecify.annotations.NullMarked;
