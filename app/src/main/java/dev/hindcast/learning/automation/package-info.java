/** What goes on by itself after publication: reminders, subscriptions, mails. */
@NullMarked
package dev.hindcast.learning.automation;

import org.jspecify.annotations.NullMarked;
