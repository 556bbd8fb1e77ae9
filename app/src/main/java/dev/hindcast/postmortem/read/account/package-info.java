/** Post-mortems as documents, with their revisions, and lessons and actions across them. */
@NullMarked
package dev.hindcast.postmortem.read.account;

import org.jspecify.annotations.NullMarked;
