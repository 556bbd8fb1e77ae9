/** A business transformation with a data-science component: how it is framed, chartered, run, stopped and closed. */
@NullMarked
package dev.hindcast.project;

import org.jspecify.annotations.NullMarked;
