/** Reads events of experiments as they were stored by earlier versions. */
@NullMarked
package dev.hindcast.experiment.upcast;

import org.jspecify.annotations.NullMarked;
