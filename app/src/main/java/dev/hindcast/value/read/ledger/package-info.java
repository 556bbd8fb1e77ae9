/** The ledger of one project, as recorded at any moment, and what waits for somebody's attestation. */
@NullMarked
package dev.hindcast.value.read.ledger;

import org.jspecify.annotations.NullMarked;
