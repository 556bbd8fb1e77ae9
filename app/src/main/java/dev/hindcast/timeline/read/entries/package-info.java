/** The entries of timelines: events kept as rows, put into words when they are read. */
@NullMarked
package dev.hindcast.timeline.read.entries;

import org.jspecify.annotations.NullMarked;
