/** The first start: the administrator, the password it begins with and how to sign in. */
@NullMarked
package dev.hindcast.platform.installation;

import org.jspecify.annotations.NullMarked;
