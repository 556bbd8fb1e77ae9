/** What follows from failures being known: requested charters are told of similar ones. */
@NullMarked
package dev.hindcast.search.automation;

import org.jspecify.annotations.NullMarked;
