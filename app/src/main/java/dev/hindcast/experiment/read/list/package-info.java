/** Experiments across projects, each with its log, and the insights they gave. */
@NullMarked
package dev.hindcast.experiment.read.list;

import org.jspecify.annotations.NullMarked;
