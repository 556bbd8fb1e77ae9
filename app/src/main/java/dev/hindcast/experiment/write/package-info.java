/** Decides what happens to an experiment. */
@NullMarked
package dev.hindcast.experiment.write;

import org.jspecify.annotations.NullMarked;
