/** Post-mortems, lessons and actions over HTTP. */
@NullMarked
package dev.hindcast.postmortem.web;

import org.jspecify.annotations.NullMarked;
