/** The list of all projects, to filter and sort. */
@NullMarked
package dev.hindcast.project.read.list;

import org.jspecify.annotations.NullMarked;
