package dev.hindcast.ui.attestation;

/** The address of what waits for attestation. */
public final class AttestationNavigation {

    public static final String PATH = "attestations";

    private AttestationNavigation() {}
}
