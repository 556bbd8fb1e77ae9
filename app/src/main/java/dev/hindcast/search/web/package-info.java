/** The failure index over REST. */
@NullMarked
package dev.hindcast.search.web;

import org.jspecify.annotations.NullMarked;
