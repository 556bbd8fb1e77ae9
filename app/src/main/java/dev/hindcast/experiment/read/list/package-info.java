/** Experiments across projects, each as a sheet with everything recorded of it, and the insights they gave. */
@NullMarked
package dev.hindcast.experiment.read.list;

import org.jspecify.annotations.NullMarked;
