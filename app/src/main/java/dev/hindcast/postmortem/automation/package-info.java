/** What post-mortems do by themselves when projects move. */
@NullMarked
package dev.hindcast.postmortem.automation;

import org.jspecify.annotations.NullMarked;
