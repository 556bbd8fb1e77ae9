package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Paragraph;
import dev.hindcast.people.PeopleQuery;
import dev.hindcast.project.Degree;
import dev.hindcast.project.ProjectCommand.Assess;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Facts;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Section;
import java.util.Map;
import java.util.function.Consumer;

/** How feasible and risky the project is held to be, for choosing what to start. */
final class AssessmentCard {

    /** What each feasibility means, so that two people mean the same. */
    private static final Map<Integer, String> MEANING = Map.of(
            1, "nobody has done it",
            2, "others have done it, with other data",
            3, "others have done it, with data like ours",
            4, "we have done something like it",
            5, "we have done it, with the same data");

    private AssessmentCard() {}

    /** The latest assessment, with the way to another one; null for who may not assess. */
    static Section of(ProjectDetails project, PeopleQuery.NameEveryone.Result names, Runnable assess) {
        var section = new Section("Choosing what to start");
        if (project.assessments().isEmpty()) {
            var nothing = new Paragraph("How feasible is it, how risky? It is compared with others by that.");
            nothing.addClassName("hc-hint");
            section.show(nothing);
        } else {
            var latest = project.assessments().getLast();
            section.show(new Facts()
                    .add("Feasibility", feasibility(latest.feasibility()))
                    .add("Risk", Labels.of(latest.risk()))
                    .add("Because", latest.reasons())
                    .add(
                            "Assessed",
                            "%s by %s"
                                    .formatted(
                                            Formats.date(latest.on()),
                                            names.of(latest.by().value()))));
        }
        return assess == null ? section : section.withActions(Buttons.edit("Assess feasibility and risk", assess));
    }

    static String feasibility(int feasibility) {
        return "%d of %d: %s".formatted(feasibility, Assess.MOST_FEASIBLE, MEANING.get(feasibility));
    }

    /** Asks for an assessment, beginning with the latest one. */
    static void ask(ProjectDetails project, Consumer<Assess> then) {
        var latest =
                project.assessments().isEmpty() ? null : project.assessments().getLast();
        ask(
                project.id(),
                project.name(),
                latest == null ? null : latest.feasibility(),
                latest == null ? null : latest.risk(),
                then);
    }

    /** Asks for an assessment of a project that is known by its name only. */
    static void ask(ProjectId project, String name, Integer feasible, Degree risky, Consumer<Assess> then) {
        var dialog = new FormDialog("Assess " + name, "Save");
        dialog.hint("Feasibility: 1 %s, 3 %s, 5 %s. Risk: what it would do to us if it failed late."
                .formatted(MEANING.get(1), MEANING.get(3), MEANING.get(5)));
        var feasibility = dialog.addHalf("feasibility", Inputs.whole("Feasibility, 1 to 5", 1, Assess.MOST_FEASIBLE));
        var risk = dialog.addHalf("risk", Inputs.oneOf("Risk", Degree.class));
        var reasons = dialog.add("reasons", Inputs.paragraph("Because"));
        feasibility.setValue(feasible);
        if (risky != null) {
            risk.setValue(risky);
        }
        dialog.onSubmit(in -> {
            var value = in.value(feasibility);
            then.accept(new Assess(project, value == null ? 1 : value, in.value(risk), in.paragraph(reasons)));
        });
        dialog.open();
    }
}
