/** What needs somebody's attention now: a list drawn from everyone's events, each item leading to where it is settled. */
@NullMarked
package dev.hindcast.attention;

import org.jspecify.annotations.NullMarked;
