/** Text being typed into sections, kept until it is written. */
@NullMarked
package dev.hindcast.postmortem.read.typed;

import org.jspecify.annotations.NullMarked;
