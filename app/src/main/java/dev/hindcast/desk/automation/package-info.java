/** Mails: reminders as something comes up, and a digest every fortnight. */
@NullMarked
package dev.hindcast.desk.automation;

import org.jspecify.annotations.NullMarked;
