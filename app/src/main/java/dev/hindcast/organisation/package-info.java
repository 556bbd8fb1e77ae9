/** What everything refers to: units, goals, mission, exchange rates, cause codes, templates and settings. */
@NullMarked
package dev.hindcast.organisation;

import org.jspecify.annotations.NullMarked;
