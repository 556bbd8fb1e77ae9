package dev.hindcast.experiment.write;

import dev.hindcast.experiment.RiskLevel;
import dev.hindcast.shared.DomainRule;

/** An experiment of high risk does not start before a stakeholder has accepted it. */
record HighRiskNeedsBuyIn(RiskLevel risk, boolean accepted) {

    void verify() {
        if (risk == RiskLevel.HIGH && !accepted) {
            throw DomainRule.conflict(
                    "high-risk-needs-buy-in",
                    "An experiment of high risk starts only after a stakeholder has accepted its risk in person.");
        }
    }
}
