/** People in the REST interface. */
@NullMarked
package dev.hindcast.people.web;

import org.jspecify.annotations.NullMarked;
