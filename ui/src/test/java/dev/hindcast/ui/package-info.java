/** Tests of the screens without a browser. */
package dev.hindcast.ui;
