/** Experiments: hypothesis, criterion, timebox and budget, what was read, learned and concluded. */
@NullMarked
package dev.hindcast.experiment;

import org.jspecify.annotations.NullMarked;
