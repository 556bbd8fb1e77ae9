/** The timeline of a project over REST. */
@NullMarked
package dev.hindcast.timeline.web;

import org.jspecify.annotations.NullMarked;
