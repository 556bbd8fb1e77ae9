/** The failure index: finds what is already known about failing, in post-mortems, lessons, insights and stopped projects. */
@NullMarked
package dev.hindcast.search;

import org.jspecify.annotations.NullMarked;
