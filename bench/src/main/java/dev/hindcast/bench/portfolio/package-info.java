/** The dashboards' queries over a small and a large portfolio. */
@NullMarked
package dev.hindcast.bench.portfolio;

import org.jspecify.annotations.NullMarked;
