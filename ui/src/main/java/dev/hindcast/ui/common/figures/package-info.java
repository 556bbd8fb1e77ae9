/** The portfolio's figures as tiles, charts and dialogs, for the whole portfolio as for one project. */
@NullMarked
package dev.hindcast.ui.common.figures;

import org.jspecify.annotations.NullMarked;
