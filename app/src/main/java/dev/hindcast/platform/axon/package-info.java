/** Commands, events and queries as Hindcast sends, stores and answers them on Axon Framework. */
@NullMarked
package dev.hindcast.platform.axon;

import org.jspecify.annotations.NullMarked;
