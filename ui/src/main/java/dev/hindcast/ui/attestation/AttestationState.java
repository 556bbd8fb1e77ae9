package dev.hindcast.ui.attestation;

import dev.hindcast.ui.common.UrlState;
import dev.hindcast.value.Method;

/** Which of the waiting claims are shown, as the address says it. */
record AttestationState(UrlState url) {

    static final String PROJECT = "project";
    static final String METHOD = "method";

    String project() {
        return url.get(PROJECT).orElse(null);
    }

    Method method() {
        return url.get(METHOD, Method::valueOf).orElse(null);
    }

    boolean isEverything() {
        return project() == null && method() == null;
    }

    boolean shows(WaitingClaim claim) {
        return (project() == null || project().equals(claim.key()))
                && (method() == null || !claim.isAvoidedCost() && claim.claim().method() == method());
    }
}
