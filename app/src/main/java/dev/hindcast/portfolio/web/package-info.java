/** The REST resources of the portfolio's figures and of projects as they are read. */
@NullMarked
package dev.hindcast.portfolio.web;

import org.jspecify.annotations.NullMarked;
