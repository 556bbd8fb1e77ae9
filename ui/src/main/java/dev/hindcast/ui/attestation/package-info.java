/** What waits for the attestation of whoever has signed in: the home of business owners. */
@NullMarked
package dev.hindcast.ui.attestation;

import org.jspecify.annotations.NullMarked;
