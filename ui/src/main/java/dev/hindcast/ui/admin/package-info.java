/** The Administration screens: people, units, goals, causes, rates, settings and processors. */
@NullMarked
package dev.hindcast.ui.admin;

import org.jspecify.annotations.NullMarked;
