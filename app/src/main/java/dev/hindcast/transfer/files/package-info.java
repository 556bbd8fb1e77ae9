/** Reads files as people have them: encodings, separators and spellings of dates that spreadsheets leave behind. */
@NullMarked
package dev.hindcast.transfer.files;

import org.jspecify.annotations.NullMarked;
