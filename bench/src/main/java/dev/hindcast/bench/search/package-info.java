/** The failure search over a collection of texts with judged queries. */
@NullMarked
package dev.hindcast.bench.search;

import org.jspecify.annotations.NullMarked;
