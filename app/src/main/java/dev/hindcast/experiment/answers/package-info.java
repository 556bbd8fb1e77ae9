/** What is answered about experiments by a tracking server. */
@NullMarked
package dev.hindcast.experiment.answers;

import org.jspecify.annotations.NullMarked;
