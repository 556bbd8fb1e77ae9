package dev.hindcast.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.project.FramingHints;
import dev.hindcast.project.ProjectCommand.FillSeat;
import dev.hindcast.project.ProjectCommand.RequestCharter;
import dev.hindcast.project.ProjectCommand.SetTargetMonth;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectQuery.ProjectPage;
import dev.hindcast.project.Requirement;
import dev.hindcast.project.Seat;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.DriverId;
import dev.hindcast.shared.Missing;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.MoneyField;
import dev.hindcast.ui.common.MonthPicker;
import dev.hindcast.ui.common.Notices;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.ShownVersion;
import dev.hindcast.ui.common.WhatOthersDid;
import dev.hindcast.value.CostCategory;
import dev.hindcast.value.ValueCommand.AddDriver;
import dev.hindcast.value.ValueCommand.PlanCost;
import dev.hindcast.value.ValueCommand.PlanGoLive;
import dev.hindcast.value.ValueQuery.LedgerOf;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What each step of framing shows and saves. */
class FramingSteps {

    private final Messages messages;
    private final Directory directory;
    private final Actor reader;
    private final Runnable saved;

    FramingSteps(Messages messages, Directory directory, Actor reader, Runnable saved) {
        this.messages = messages;
        this.directory = directory;
        this.reader = reader;
        this.saved = saved;
    }

    Component idea(ProjectDetails project, IdeaDraft draft, BiConsumer<String, Code> typed, Consumer<ProjectId> then) {
        return new IdeaStep(messages, directory, reader, project, draft, typed, then);
    }

    Component success(ProjectDetails project) {
        var kpis = Rows.of(
                project.kpis(),
                kpi -> kpi.name(),
                kpi -> "%s to %s %s"
                        .formatted(Formats.number(kpi.baseline()), Formats.number(kpi.target()), kpi.unit()),
                "Which number of the business is to move, from where to where?");
        var inForce = project.goodEnough().isEmpty()
                ? project.goodEnough()
                : List.of(project.goodEnough().getLast());
        var goodEnough = Rows.of(
                inForce,
                set -> set.criterion().metric().value(),
                set -> Labels.of(set.criterion().comparator()) + " "
                        + Formats.number(set.criterion().threshold()),
                "Fixed before work starts: the result from which on it is worth delivering.");
        return stack(
                GoodExample.success(),
                new Section("KPIs", kpis, hints(project))
                        .withActions(Buttons.add(
                                "Define a KPI", () -> KpiForm.defineKpi(project, directory.today(), this::give))),
                new Section("Good enough", goodEnough)
                        .withActions(Buttons.add(
                                "Set the criterion",
                                () -> KpiForm.setGoodEnough(project, directory.today(), guarded(project)))));
    }

    /** What is worth a second look in the KPIs there are. */
    private static HintList hints(ProjectDetails project) {
        var hints = new HintList();
        hints.show(project.kpis().stream()
                .flatMap(kpi ->
                        FramingHints.ofKpi(kpi.name(), kpi.unit(), kpi.baseline(), kpi.target(), kpi.due()).stream())
                .distinct()
                .toList());
        return hints;
    }

    Component worth(ProjectDetails project) {
        var id = project.id();
        var ledger = messages.ask(LedgerOf.now(id));
        var currencies = directory.currencies();
        var drivers = Rows.of(
                ledger.drivers(),
                driver -> driver.name(),
                driver -> "%s, %s to %s%s"
                        .formatted(
                                Labels.of(driver.category()),
                                Formats.wholeMoney(driver.forecast().low()),
                                Formats.wholeMoney(driver.forecast().high()),
                                driver.forecast().lifeMonths() > 1 ? " a year" : ""),
                "Each line of expected value: how much, how sure, from when on.");
        var goLive = new Paragraph(
                ledger.forecastGoLive() == null
                        ? "In which month is it to be in use? Value counts from then on."
                        : "Planned for " + Formats.month(ledger.forecastGoLive()) + ".");
        var costs = Rows.of(
                ledger.plannedCosts(),
                cost -> Labels.of(cost.category()) + ", " + Formats.month(cost.month()),
                cost -> Formats.money(cost.forecast()),
                "What it is planned to cost, month by month.");
        return stack(
                GoodExample.worth(),
                HypothesisCard.of(project, ledger, directory.organisation()),
                new Section("Value drivers", drivers)
                        .withActions(Buttons.add(
                                "Add a driver",
                                () -> FramingForms.driver(
                                        "Add a value driver",
                                        currencies,
                                        null,
                                        terms -> give(new AddDriver(id, DriverId.fresh(), terms))))),
                new Section("Go-live", goLive).withActions(Buttons.add("Plan the month", () -> askGoLive(id))),
                new Section("Planned cost", costs).withActions(Buttons.add("Plan a cost", () -> askCost(id))));
    }

    Component team(ProjectDetails project) {
        var names = directory.names();
        var seats = Rows.of(
                project.seats().stream().filter(seat -> seat.until() == null).toList(),
                seat -> names.of(seat.person().value()),
                seat -> Labels.of(seat.seat()),
                "A delivery manager and an analytics translator are needed before the charter.");
        return stack(
                GoodExample.team(),
                new Section("Seats", seats).withActions(Buttons.add("Fill a seat", () -> askSeat(project.id()))),
                new Section("Target months", TargetsTable.of(project, directory.today(), names))
                        .withActions(Buttons.add("Set a target month", () -> askTarget(project.id()))),
                AssessmentCard.of(project, names, () -> {
                    var version = ofProject(project.id());
                    AssessmentCard.ask(project, command -> give(version, command));
                }));
    }

    Component ready(ProjectDetails project, List<Missing> missing) {
        var hypothesis = HypothesisCard.of(project, messages.ask(LedgerOf.now(project.id())), directory.organisation());
        if (project.charter().requestedOn() != null) {
            return new Section(
                    "Charter",
                    new EmptyState(
                            VaadinIcon.CHECK_CIRCLE_O,
                            "Approval was asked for on "
                                    + Formats.date(project.charter().requestedOn()),
                            "The owner or an executive approves it; whoever framed it never does."));
        }
        var steps = new UnorderedList();
        steps.addClassName("hc-list");
        var before = missing.stream()
                .filter(one -> !one.code().equals(Requirement.CHARTER_REQUESTED.name()))
                .toList();
        before.forEach(one -> steps.add(new ListItem(
                new Span(one.message()),
                new Anchor(
                        FramingView.href(project.id(), FramingStep.of(one)),
                        FramingStep.of(one).title()))));
        var nothing = new Paragraph("Nothing is missing any more but the approval.");
        nothing.addClassName("hc-hint");
        var ask = Buttons.primary("Ask for approval of the charter", () -> {
            messages.send(new RequestCharter(project.id()));
            Notices.done("Approval was asked for.");
            ProjectNavigation.open(project.key());
        });
        return stack(
                hypothesis,
                new Section("Still missing before the charter", before.isEmpty() ? nothing : steps),
                new Div(ask));
    }

    private void askTarget(ProjectId project) {
        var dialog = new FormDialog("Set a target month", "Save");
        var stage = dialog.addHalf("stage", Inputs.oneOf("Stage", Stage.class));
        stage.setItems(Stage.CHARTERED, Stage.EXPERIMENTING, Stage.DELIVERING, Stage.LIVE);
        var month = dialog.addHalf("month", new MonthPicker("Month"));
        var version = ofProject(project);
        dialog.onSubmit(in -> give(version, new SetTargetMonth(project, in.value(stage), in.value(month))));
        dialog.open();
    }

    private void askGoLive(ProjectId project) {
        var dialog = new FormDialog("Planned go-live", "Save");
        var month = dialog.add("month", new MonthPicker("Month"));
        var version = ofLedger(project);
        dialog.onSubmit(in -> give(version, new PlanGoLive(project, in.value(month))));
        dialog.open();
    }

    private void askCost(ProjectId project) {
        var dialog = new FormDialog("Plan a cost", "Save");
        var category = dialog.addHalf("category", Inputs.oneOf("Category", CostCategory.class));
        var month = dialog.addHalf("month", new MonthPicker("Month"));
        var amount = dialog.add("amount", new MoneyField("Amount", directory.currencies()));
        category.setValue(CostCategory.PEOPLE);
        var version = ofLedger(project);
        dialog.onSubmit(
                in -> give(version, new PlanCost(project, in.value(category), in.value(month), in.value(amount))));
        dialog.open();
    }

    private void askSeat(ProjectId project) {
        var dialog = new FormDialog("Fill a seat", "Save");
        var seat = dialog.addHalf("seat", Inputs.oneOf("Seat", Seat.class));
        var person = dialog.addHalf("person", directory.personPicker("Person"));
        dialog.onSubmit(in -> give(new FillSeat(
                project, in.value(seat), in.value(person, dev.hindcast.ui.common.PersonPicker.Entry::id))));
        dialog.open();
    }

    private void give(Command command, LocalDate since) {
        messages.send(command, since);
        told();
    }

    /** Refuses once what would write over somebody else's change. */
    private KpiForm.Giver guarded(ProjectDetails project) {
        var version = ofProject(project.id());
        return (command, since) -> {
            version.send(messages, command, since);
            told();
        };
    }

    private ShownVersion ofProject(ProjectId project) {
        return ShownVersion.of(
                () -> messages.ask(new ProjectPage(project)).project().version(),
                new WhatOthersDid(messages, reader, project, directory.now()));
    }

    private ShownVersion ofLedger(ProjectId project) {
        return ShownVersion.of(
                () -> messages.ask(LedgerOf.now(project)).version(),
                new WhatOthersDid(messages, reader, project, directory.now()));
    }

    private void give(ShownVersion version, Command command) {
        version.send(messages, command, null);
        told();
    }

    private void give(Command command) {
        messages.send(command);
        told();
    }

    /** Said aloud, too: whoever does not see the new line hears that it is there. */
    private void told() {
        Notices.done("Recorded.");
        saved.run();
    }

    private static Div stack(Component... parts) {
        var stack = new Div(parts);
        stack.addClassName("hc-stack");
        return stack;
    }
}
