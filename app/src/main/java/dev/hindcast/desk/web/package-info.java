/** The REST resources of a person's desk. */
@NullMarked
package dev.hindcast.desk.web;

import org.jspecify.annotations.NullMarked;
