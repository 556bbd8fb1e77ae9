/** The directory in the REST interface. */
@NullMarked
package dev.hindcast.organisation.web;

import org.jspecify.annotations.NullMarked;
