package dev.hindcast.project.write;

import dev.hindcast.project.Requirement;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.DomainRule;

/** Only the gate that comes next can be eased. */
record WaiverIsForTheNextGate(Requirement requirement, Stage stage) implements Rule {

    @Override
    public void verify() {
        if (requirement.gate().from() != stage) {
            throw DomainRule.conflict(
                    "waiver-is-for-the-next-gate", "%s is no requirement of the next gate.".formatted(requirement));
        }
    }
}
