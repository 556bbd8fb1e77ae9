package dev.hindcast.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.Requirement;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Missing;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.project.ProjectNavigation.Tab;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What the next gate needs, each with the place that supplies it, and the steps through the gate. */
final class GatePanel {

    private final ShownProject shown;
    private final ProjectActs acts;

    GatePanel(ShownProject shown, ProjectActs acts) {
        this.shown = shown;
        this.acts = acts;
    }

    /** The panel; nothing for a closed project. */
    Component[] show() {
        var gate = shown.gate();
        if (gate.to() == null) {
            return new Component[0];
        }
        var to = Labels.of(gate.to()).toLowerCase(java.util.Locale.ROOT);
        var section = new Section("Next stage: " + to);
        if (gate.missing().isEmpty()) {
            section.show(new Paragraph("Nothing is missing."));
        } else {
            var list = new UnorderedList();
            list.addClassName("hc-missing");
            var alike = gate.missing().stream()
                    .collect(Collectors.groupingBy(Missing::message, LinkedHashMap::new, Collectors.toList()));
            alike.values().forEach(same -> list.add(line(same.getFirst(), same.size())));
            var count = gate.missing().size();
            section.show(
                    ProjectView.muted(
                            count == 1 ? "One thing is missing:" : Formats.number(count) + " things are missing:"),
                    list);
        }
        if (!gate.passed().isEmpty()) {
            section.add(came(gate.passed()));
        }
        section.withActions(steps(gate.to()).toArray(Component[]::new));
        return new Component[] {section};
    }

    private ListItem line(Missing missing, int times) {
        var item = new ListItem();
        item.add(new Anchor(
                ProjectNavigation.href(shown.project().key(), place(missing.code())),
                times == 1 ? missing.message() : missing.message() + " (" + Formats.number(times) + " left)"));
        var waivable = Arrays.stream(Requirement.values())
                .filter(requirement -> requirement.name().equals(missing.code()))
                .filter(Requirement::isWaivable)
                .findFirst();
        if (waivable.isPresent() && acts.may(ProjectCommand.WaiveRequirement.class)) {
            item.add(Buttons.quiet(
                    "Waive",
                    () -> acts.project(ProjectCommand.WaiveRequirement.class, "Waive a requirement")
                            .given("requirement", waivable.get())
                            .hint(missing.message())
                            .open()));
        }
        return item;
    }

    private static Div came(List<Missing> passed) {
        var text = new Span("Came from another system without: "
                + String.join("; ", passed.stream().map(Missing::message).toList()));
        text.addClassNames("hc-muted", "hc-small");
        return new Div(text);
    }

    /** Where the requirement is supplied. */
    private static Tab place(String requirement) {
        return switch (requirement) {
            case "DELIVERY_MANAGER", "ANALYTICS_TRANSLATOR" -> Tab.TEAM;
            case "DRIVER", "GO_LIVE_PLANNED", "COST_PLANNED", "NO_CLAIM_WAITING" -> Tab.VALUE;
            case "EXPERIMENT_PLANNED", "VALIDATED_EXPERIMENT" -> Tab.EXPERIMENTS;
            case "LESSONS_ANSWERED", "PUBLISHED_POST_MORTEM" -> Tab.LEARNING;
            case "INTEGRATION", "USERS_INVOLVED", "USERS_TRAINED", "PROCESS_OWNER", "MONITORING_OWNER" -> Tab.DECISIONS;
            default -> Tab.FRAMING;
        };
    }

    private List<Component> steps(Stage to) {
        var steps = new ArrayList<Component>();
        switch (to) {
            case CHARTERED -> {
                if (shown.project().charter().requestedOn() == null) {
                    step(steps, ProjectCommand.RequestCharter.class, "Ask for the charter", true);
                } else {
                    step(steps, ProjectCommand.ApproveCharter.class, "Approve the charter", true);
                    step(steps, ProjectCommand.RejectCharter.class, "Reject the charter", false);
                }
            }
            case CLOSED -> step(steps, ProjectCommand.Close.class, "Close the project", true);
            default -> {
                if (to == Stage.LIVE) {
                    step(steps, ProjectCommand.ConfirmReadiness.class, "Confirm readiness", false);
                }
                if (acts.may(ProjectCommand.EnterStage.class)) {
                    steps.add(Buttons.primary(
                            "Enter " + Labels.of(to).toLowerCase(java.util.Locale.ROOT),
                            () -> acts.project(ProjectCommand.EnterStage.class, "Enter " + Labels.of(to))
                                    .given("stage", to)
                                    .given("reason", null)
                                    .open()));
                }
            }
        }
        return steps;
    }

    private void step(List<Component> steps, Class<? extends ProjectCommand> command, String words, boolean primary) {
        if (!acts.may(command)) {
            return;
        }
        Runnable open = () -> {
            var form = acts.project(command, words);
            if (command == ProjectCommand.ApproveCharter.class) {
                form.given(
                        "ledgerVersion",
                        shown.ledger().version() < 0 ? null : shown.ledger().version());
            }
            form.open();
        };
        steps.add(primary ? Buttons.primary(words, open) : Buttons.plain(words, open));
    }
}
