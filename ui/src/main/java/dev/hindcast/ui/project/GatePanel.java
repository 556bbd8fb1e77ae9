package dev.hindcast.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.Requirement;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Missing;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What the next gate needs, each with the place that supplies it, and the steps through the gate. */
final class GatePanel {

    private final ShownProject shown;
    private final ProjectActs acts;
    private final MissingPlaces places;

    GatePanel(ShownProject shown, ProjectActs acts) {
        this.shown = shown;
        this.acts = acts;
        this.places = new MissingPlaces(shown, acts);
    }

    /** The panel; nothing for a closed project. */
    Component[] show() {
        return panel(section -> section.show(content(true)));
    }

    /** The panel in one line, to be unfolded; nothing for a closed project. */
    Component[] show(boolean open, Runnable toggle) {
        return panel(section -> {
            section.addClassName("hc-gate-line");
            section.beside(Buttons.unfold(summary(), open, toggle));
            if (open) {
                section.show(content(false));
            }
        });
    }

    private Component[] panel(Consumer<Section> fill) {
        var to = shown.gate().to();
        if (to == null) {
            return new Component[0];
        }
        var section = new Section((shown.isPast() ? "Next stage then: " : "Next stage: ") + ProjectView.lower(to));
        section.addClassName("hc-gate");
        fill.accept(section);
        section.withActions(steps(to).toArray(Component[]::new));
        return new Component[] {section};
    }

    private String summary() {
        var count = shown.gate().missing().size();
        if (count == 0) {
            return shown.isPast()
                    ? "Nothing was missing"
                    : shown.gate().to() == Stage.CHARTERED ? "Waits for approval" : "Nothing is missing";
        }
        var things = count == 1 ? "One thing" : Formats.number(count) + " things";
        return things + (shown.isPast() ? " missing then" : count == 1 ? " is missing" : " are missing");
    }

    private Component content(boolean counted) {
        var gate = shown.gate();
        var parts = Words.stack();
        if (gate.to() == Stage.CHARTERED && !shown.isPast()) {
            parts.add(new CharterStatus(shown, acts).show());
        }
        parts.add(missing(gate.missing(), counted));
        waivers().forEach(parts::add);
        if (!gate.passed().isEmpty()) {
            parts.add(ProjectView.muted("Came from another system without: "
                    + String.join(
                            "; ", gate.passed().stream().map(Missing::message).toList())));
        }
        return parts;
    }

    private Component missing(List<Missing> missing, boolean counted) {
        if (missing.isEmpty()) {
            return new Paragraph(shown.isPast() ? "Nothing was missing." : "Nothing is missing.");
        }
        var list = new UnorderedList();
        list.addClassName("hc-missing");
        var alike = missing.stream()
                .collect(Collectors.groupingBy(Missing::message, LinkedHashMap::new, Collectors.toList()));
        alike.values().forEach(same -> list.add(line(same.getFirst(), same.size())));
        return counted ? new Div(ProjectView.muted(summary() + ":"), list) : new Div(list);
    }

    private ListItem line(Missing missing, int times) {
        var words = times == 1 ? missing.message() : missing.message() + " (" + Formats.number(times) + " left)";
        if (shown.isPast()) {
            return InPlace.keyed(new ListItem(words), missing.code() + missing.message());
        }
        var item = new ListItem(new Anchor(places.href(missing), words));
        places.deed(missing).ifPresent(item::add);
        Arrays.stream(Requirement.values())
                .filter(requirement -> requirement.name().equals(missing.code()))
                .filter(Requirement::isWaivable)
                .filter(_ -> acts.may(ProjectCommand.WaiveRequirement.class))
                .findFirst()
                .ifPresent(requirement -> item.add(waive(requirement, missing)));
        return InPlace.keyed(item, missing.code() + missing.message());
    }

    private Component waive(Requirement requirement, Missing missing) {
        var waive = Buttons.quiet(
                "Waive",
                () -> acts.project(ProjectCommand.WaiveRequirement.class, "Waive a requirement")
                        .given("requirement", requirement)
                        .hint(missing.message())
                        .open());
        waive.setAriaLabel("Waive: " + missing.message());
        return waive;
    }

    /** What was let pass at this gate stays visible. */
    private List<Div> waivers() {
        return shown.project().waivers().stream()
                .filter(waiver -> waiver.requirement().gate().to()
                                == shown.gate().to()
                        && waiver.requirement().gate().from() == shown.project().stage())
                .map(waiver -> {
                    var line = new Div(
                            Tone.CARE.badge("Waived"),
                            ProjectView.muted("%s – %s (%s, %s)"
                                    .formatted(
                                            waiver.requirement().missing().message(),
                                            waiver.reason(),
                                            shown.name(waiver.by()),
                                            Formats.date(waiver.on()))));
                    line.addClassName("hc-warning");
                    return line;
                })
                .toList();
    }

    private List<Component> steps(Stage to) {
        var steps = new ArrayList<Component>();
        var open = shown.gate().missing().isEmpty();
        switch (to) {
            case CHARTERED -> {
                if (shown.project().charter().requestedOn() == null) {
                    step(steps, ProjectCommand.RequestCharter.class, "Ask for the charter", true);
                } else if (CharterStatus.mayDecide(shown, acts)) {
                    step(steps, ProjectCommand.RejectCharter.class, "Reject the charter", false);
                    step(steps, ProjectCommand.ApproveCharter.class, "Approve the charter", open);
                }
            }
            case CLOSED -> step(steps, ProjectCommand.Close.class, "Close the project", onlyReviewIsMissing());
            default -> {
                if (acts.may(ProjectCommand.EnterStage.class)) {
                    var words = "Enter " + ProjectView.lower(to);
                    Runnable enter = () -> acts.enter(to).open();
                    steps.add(open ? Buttons.primary(words, enter) : Buttons.plain(words, enter));
                }
            }
        }
        return steps;
    }

    /** The review is given with the step itself. */
    private boolean onlyReviewIsMissing() {
        return shown.gate().missing().stream()
                .allMatch(missing -> missing.code().equals(Requirement.FINAL_REVIEW.name()));
    }

    private void step(List<Component> steps, Class<? extends ProjectCommand> command, String words, boolean primary) {
        if (!acts.may(command)) {
            return;
        }
        Runnable open = () -> {
            var form = command == ProjectCommand.Close.class ? acts.close() : acts.project(command, words);
            form.open();
        };
        steps.add(primary ? Buttons.primary(words, open) : Buttons.plain(words, open));
    }
}
