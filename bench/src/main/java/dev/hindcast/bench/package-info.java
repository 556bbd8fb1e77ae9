/** Benchmarks: speed is measured here, as ratios against stated limits within one run, never in a timed test. */
@NullMarked
package dev.hindcast.bench;

import org.jspecify.annotations.NullMarked;
