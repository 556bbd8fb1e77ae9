/** Value ledgers in the REST interface. */
@NullMarked
package dev.hindcast.value.web;

import org.jspecify.annotations.NullMarked;
