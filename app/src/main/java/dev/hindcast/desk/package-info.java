/** What lies on a person's desk: what waits for them, what is new to them, the views they keep, and what they want mailed. */
@NullMarked
package dev.hindcast.desk;

import org.jspecify.annotations.NullMarked;
