/** What becomes of what failures taught, over REST. */
@NullMarked
package dev.hindcast.learning.web;

import org.jspecify.annotations.NullMarked;
