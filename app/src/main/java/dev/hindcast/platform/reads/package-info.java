/** Whoever has written sees it in their next read. */
@NullMarked
package dev.hindcast.platform.reads;

import org.jspecify.annotations.NullMarked;
