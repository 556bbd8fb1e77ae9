/** The timeline: every event of a project, its experiments, its ledger and its post-mortems, in words. */
@NullMarked
package dev.hindcast.timeline;

import org.jspecify.annotations.NullMarked;
