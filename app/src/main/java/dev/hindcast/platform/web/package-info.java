/** The edge of the REST interface: commands from requests, answers, problems, retries and who may come in. */
@NullMarked
package dev.hindcast.platform.web;

import org.jspecify.annotations.NullMarked;
