/** The Lucene index of failures: composed from everyone's events, kept in a folder, thrown away and rebuilt at will. */
@NullMarked
package dev.hindcast.search.read.failures;

import org.jspecify.annotations.NullMarked;
