/** The status reports that were sent, as they were sent. */
@NullMarked
package dev.hindcast.project.read.reports;

import org.jspecify.annotations.NullMarked;
