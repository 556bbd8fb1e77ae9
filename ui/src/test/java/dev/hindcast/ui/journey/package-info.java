/** The main job, tried in a real browser. */
package dev.hindcast.ui.journey;
