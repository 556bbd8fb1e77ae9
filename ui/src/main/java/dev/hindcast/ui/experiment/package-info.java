/** The screen of experiments across projects. */
@NullMarked
package dev.hindcast.ui.experiment;

import org.jspecify.annotations.NullMarked;
