/** The demo portfolio: stories in {@code resources/demo}, told as commands at past moments. */
@NullMarked
package dev.hindcast.transfer.demo;

import org.jspecify.annotations.NullMarked;
