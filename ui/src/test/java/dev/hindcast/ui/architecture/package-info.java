/** The borders of the screens. */
package dev.hindcast.ui.architecture;
