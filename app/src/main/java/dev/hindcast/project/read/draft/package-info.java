/** What people are typing of projects that are not framed yet. */
@NullMarked
package dev.hindcast.project.read.draft;

import org.jspecify.annotations.NullMarked;
