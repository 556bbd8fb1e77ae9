/** Projects over REST. */
@NullMarked
package dev.hindcast.project.web;

import org.jspecify.annotations.NullMarked;
