/** Reads records from requests by their components alone, telling every fault at once. */
@NullMarked
package dev.hindcast.platform.web.binding;

import org.jspecify.annotations.NullMarked;
