/** What every screen is made of: the door to the gateways, live updates, formats, fields, components and charts. */
@NullMarked
package dev.hindcast.ui.common;

import org.jspecify.annotations.NullMarked;
