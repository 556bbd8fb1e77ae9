/** Imports over REST. */
@NullMarked
package dev.hindcast.transfer.web;

import org.jspecify.annotations.NullMarked;
