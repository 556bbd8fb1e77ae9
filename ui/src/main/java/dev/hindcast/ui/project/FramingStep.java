package dev.hindcast.ui.project;

import dev.hindcast.project.Requirement;
import dev.hindcast.shared.Missing;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The steps of framing, each with what the charter's gate needs of it. */
enum FramingStep {
    IDEA("The idea", Requirement.OWNER, Requirement.PROBLEM, Requirement.ORIGIN_ENDORSED),
    SUCCESS("What success is", Requirement.KPI, Requirement.GOOD_ENOUGH),
    WORTH("What it is worth", Requirement.DRIVER, Requirement.GO_LIVE_PLANNED, Requirement.COST_PLANNED),
    TEAM("Who and when", Requirement.DELIVERY_MANAGER, Requirement.ANALYTICS_TRANSLATOR),
    READY("Ready?");

    private final String title;
    private final Set<Requirement> needs;

    FramingStep(String title, Requirement... needs) {
        this.title = title;
        this.needs = Set.of(needs);
    }

    String title() {
        return title;
    }

    /** Its place, counted from 1, as the address has it. */
    int number() {
        return ordinal() + 1;
    }

    static FramingStep of(int number) {
        return values()[number - 1];
    }

    /** The step that mends what is missing; the last one for what none of the others can. */
    static FramingStep of(Missing missing) {
        return Arrays.stream(values())
                .filter(step -> step.needs.stream().anyMatch(need -> need.name().equals(missing.code())))
                .findFirst()
                .orElse(READY);
    }

    /** What of the missing belongs to this step. */
    List<Missing> missing(List<Missing> all) {
        return all.stream().filter(one -> of(one) == this).toList();
    }
}
