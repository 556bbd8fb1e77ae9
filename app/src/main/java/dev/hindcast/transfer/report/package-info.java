/** Status reports, written from the events of a period in the voice of their readers. */
@NullMarked
package dev.hindcast.transfer.report;

import org.jspecify.annotations.NullMarked;
