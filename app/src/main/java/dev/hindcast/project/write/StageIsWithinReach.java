package dev.hindcast.project.write;

import dev.hindcast.project.Stage;
import dev.hindcast.shared.DomainRule;

/** A stage is entered from the one before it, or from a later one by going back. */
record StageIsWithinReach(Course.Way way, Stage from, Stage to) implements Rule {

    @Override
    public void verify() {
        if (way instanceof Course.Way.None) {
            throw DomainRule.conflict(
                    "stage-is-within-reach", "There is no way from %s to %s. %s".formatted(from, to, hint()));
        }
    }

    private String hint() {
        return switch (to) {
            case CHARTERED -> "A project is chartered by approving its charter.";
            case STOPPED -> "Stop the project instead.";
            case CLOSED -> "Close the project instead.";
            default -> "";
        };
    }
}
