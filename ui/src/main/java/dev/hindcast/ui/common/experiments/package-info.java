/** Experiments wherever they are shown: their marks, what can be done with them, their readings, time and money. */
@NullMarked
package dev.hindcast.ui.common.experiments;

import org.jspecify.annotations.NullMarked;
