/** The causes and lessons of post-mortems, and what projects did with them. */
@NullMarked
package dev.hindcast.learning.read.lessons;

import org.jspecify.annotations.NullMarked;
