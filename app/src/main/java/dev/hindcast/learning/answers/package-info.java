/** Answers for which several features are asked, so that screens and resources need not put them together. */
@NullMarked
package dev.hindcast.learning.answers;

import org.jspecify.annotations.NullMarked;
