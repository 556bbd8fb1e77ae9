/** The screens of projects: the list, framing a new one, and each project's pages. */
@NullMarked
package dev.hindcast.ui.project;

import org.jspecify.annotations.NullMarked;
