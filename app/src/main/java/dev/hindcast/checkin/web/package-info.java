/** Check-ins in the REST interface: the caller's own only. */
@NullMarked
package dev.hindcast.checkin.web;

import org.jspecify.annotations.NullMarked;
