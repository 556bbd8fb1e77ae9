/** What waits in projects and experiments, to be told to whom it concerns. */
@NullMarked
package dev.hindcast.desk.read.tasks;

import org.jspecify.annotations.NullMarked;
