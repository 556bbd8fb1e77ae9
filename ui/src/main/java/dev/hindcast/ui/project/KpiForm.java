package dev.hindcast.ui.project;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.hindcast.project.FramingHints;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectCommand.DefineKpi;
import dev.hindcast.project.ProjectCommand.SetGoodEnough;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Criterion;
import dev.hindcast.shared.KpiId;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Inputs;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Asks by what a project will be judged, with hints that follow the typing. */
final class KpiForm {

    private static final int TYPING_PAUSE = 400;

    private KpiForm() {}

    /** Told what is to be recorded, and since when it holds. */
    interface Giver {
        void give(ProjectCommand command, LocalDate since);
    }

    /** Asks for a KPI; one without a baseline is pointed out before it is refused. */
    static void defineKpi(ProjectDetails project, LocalDate today, Giver then) {
        var dialog = new FormDialog("Define a KPI", "Save");
        var name = dialog.add("name", Inputs.line("Which number of the business is to move?"));
        var unit = dialog.addHalf("unit", Inputs.line("Unit"));
        var due = dialog.addHalf("due", Inputs.date("By"));
        var baseline = dialog.addHalf("baseline", Inputs.number("Where it stands"));
        var target = dialog.addHalf("target", Inputs.number("Where it shall stand"));
        var hints = new HintList();
        dialog.content(hints);
        unit.setPlaceholder("days, %, EUR per case");
        name.setPlaceholder("Fresh goods thrown away");
        following(
                () -> hints.show(FramingHints.ofKpi(
                        name.getValue(), unit.getValue(), baseline.getValue(), target.getValue(), due.getValue())),
                name,
                unit,
                baseline,
                target,
                due);
        var since = dialog.addHalf("effective", Inputs.effective(today));
        dialog.onSubmit(in -> then.give(
                new DefineKpi(
                        project.id(),
                        KpiId.fresh(),
                        in.line(name),
                        in.line(unit),
                        in.value(baseline),
                        in.value(target),
                        due.getValue()),
                since.getValue()));
        dialog.open();
    }

    /** Asks for the good-enough criterion, beginning with the one in force. */
    static void setGoodEnough(ProjectDetails project, LocalDate today, Giver then) {
        var begun = project.stages().stream()
                .anyMatch(visit -> visit.stage() == Stage.EXPERIMENTING || visit.stage() == Stage.DELIVERING);
        var dialog = new FormDialog("Good enough", "Save");
        var metric = dialog.add("metric", Inputs.line("Metric"));
        var comparator = dialog.addHalf("comparator", Inputs.oneOf("Must be", Criterion.Comparison.class));
        var threshold = dialog.addHalf("threshold", Inputs.number("Threshold"));
        var hints = new HintList();
        dialog.content(hints);
        comparator.setValue(Criterion.Comparison.AT_LEAST);
        if (!project.goodEnough().isEmpty()) {
            var inForce = project.goodEnough().getLast().criterion();
            metric.setValue(inForce.metric().value());
            comparator.setValue(inForce.comparator());
            threshold.setValue(inForce.threshold());
        }
        Runnable show = () -> hints.show(
                FramingHints.ofCriterion(metric.getValue(), comparator.getValue(), threshold.getValue(), begun));
        following(show, metric, comparator, threshold);
        show.run();
        var since = dialog.addHalf("effective", Inputs.effective(today));
        dialog.onSubmit(in -> then.give(
                new SetGoodEnough(
                        project.id(), new Criterion(in.line(metric), in.value(comparator), in.value(threshold))),
                since.getValue()));
        dialog.open();
    }

    private static void following(Runnable changed, HasValue<?, ?>... fields) {
        Stream.of(fields).forEach(field -> {
            if (field instanceof HasValueChangeMode typed) {
                typed.setValueChangeMode(ValueChangeMode.LAZY);
                typed.setValueChangeTimeout(TYPING_PAUSE);
            }
            field.addValueChangeListener(change -> changed.run());
        });
    }
}
