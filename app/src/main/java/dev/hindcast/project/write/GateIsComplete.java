package dev.hindcast.project.write;

import dev.hindcast.project.Gate;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Missing;
import java.util.List;
import java.util.stream.Collectors;

/** A gate opens when nothing is missing, and says all that is. */
record GateIsComplete(Gate gate, List<Missing> missing) implements Rule {

    @Override
    public void verify() {
        if (!missing.isEmpty()) {
            throw new DomainRule(
                    DomainRule.Kind.CONFLICT,
                    "gate-is-complete",
                    "The gate to %s misses %s.".formatted(gate.to(), told()),
                    missing);
        }
    }

    private String told() {
        return missing.stream().map(Missing::code).distinct().collect(Collectors.joining(", "));
    }
}
