/** Decides what happens to a post-mortem. */
@NullMarked
package dev.hindcast.postmortem.write;

import org.jspecify.annotations.NullMarked;
