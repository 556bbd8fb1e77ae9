/** Experiments over HTTP. */
@NullMarked
package dev.hindcast.experiment.web;

import org.jspecify.annotations.NullMarked;
