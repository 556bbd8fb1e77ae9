/** What each project was, version by version, so that a filter holds as of any moment; and the answers that list projects. */
@NullMarked
package dev.hindcast.portfolio.read.projects;

import org.jspecify.annotations.NullMarked;
