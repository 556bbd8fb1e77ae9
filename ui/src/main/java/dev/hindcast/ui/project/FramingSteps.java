package dev.hindcast.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.project.ProjectCommand.DefineKpi;
import dev.hindcast.project.ProjectCommand.FillSeat;
import dev.hindcast.project.ProjectCommand.RequestCharter;
import dev.hindcast.project.ProjectCommand.SetGoodEnough;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectQuery.GateOf;
import dev.hindcast.project.Seat;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.Criterion;
import dev.hindcast.shared.DriverId;
import dev.hindcast.shared.KpiId;
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
import dev.hindcast.value.CostCategory;
import dev.hindcast.value.ValueCommand.AddDriver;
import dev.hindcast.value.ValueCommand.PlanCost;
import dev.hindcast.value.ValueCommand.PlanGoLive;
import dev.hindcast.value.ValueQuery.LedgerOf;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What each step of framing shows and saves. */
class FramingSteps {

    private final Messages messages;
    private final Directory directory;
    private final Runnable saved;

    FramingSteps(Messages messages, Directory directory, Runnable saved) {
        this.messages = messages;
        this.directory = directory;
        this.saved = saved;
    }

    Component idea(ProjectDetails project, BiConsumer<String, Code> typed, Consumer<ProjectId> then) {
        return new IdeaStep(messages, directory, project, typed, then);
    }

    Component success(ProjectDetails project) {
        var kpis = Rows.of(
                project.kpis(),
                kpi -> kpi.name(),
                kpi -> "%s to %s %s"
                        .formatted(Formats.number(kpi.baseline()), Formats.number(kpi.target()), kpi.unit()),
                "Which number of the business is to move, from where to where?");
        var goodEnough = Rows.of(
                project.goodEnough().isEmpty()
                        ? project.goodEnough()
                        : project.goodEnough()
                                .subList(
                                        project.goodEnough().size() - 1,
                                        project.goodEnough().size()),
                set -> set.criterion().metric().value(),
                set -> Labels.of(set.criterion().comparator()) + " "
                        + Formats.number(set.criterion().threshold()),
                "Fixed before work starts: the result from which on it is worth delivering.");
        return stack(
                new Section("KPIs", kpis).withActions(Buttons.add("Define a KPI", () -> askKpi(project.id()))),
                new Section("Good enough", goodEnough)
                        .withActions(Buttons.add("Set the criterion", () -> askGoodEnough(project.id()))));
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
        return stack(new Section("Seats", seats).withActions(Buttons.add("Fill a seat", () -> askSeat(project.id()))));
    }

    Component ready(ProjectDetails project) {
        var gate = messages.ask(new GateOf(project.id()));
        if (project.charter().requestedOn() != null) {
            return new Section(
                    "Charter",
                    new EmptyState(
                            VaadinIcon.CHECK_CIRCLE_O,
                            "Approval was asked for on "
                                    + Formats.date(project.charter().requestedOn()),
                            "The owner or an executive approves it; whoever framed it never does."));
        }
        var missing = Rows.of(
                gate.missing(), one -> one.message(), one -> "", "Nothing is missing any more but the approval.");
        var ask = Buttons.primary("Ask for approval of the charter", () -> {
            messages.send(new RequestCharter(project.id()));
            Notices.done("Approval was asked for.");
            ProjectNavigation.open(project.key());
        });
        return stack(new Section("Still missing before the charter", missing), new Div(ask));
    }

    private void askKpi(ProjectId project) {
        var dialog = new FormDialog("Define a KPI", "Save");
        var name = dialog.addHalf("name", Inputs.line("Name"));
        var unit = dialog.addHalf("unit", Inputs.line("Unit"));
        var baseline = dialog.addHalf("baseline", Inputs.number("Where it stands"));
        var target = dialog.addHalf("target", Inputs.number("Where it shall stand"));
        var due = dialog.addHalf("due", Inputs.date("By"));
        unit.setPlaceholder("days, %, EUR per case");
        dialog.onSubmit(in -> give(new DefineKpi(
                project,
                KpiId.fresh(),
                in.line(name),
                in.line(unit),
                in.value(baseline),
                in.value(target),
                due.getValue())));
        dialog.open();
    }

    private void askGoodEnough(ProjectId project) {
        var dialog = new FormDialog("Good enough", "Save");
        var metric = dialog.add("metric", Inputs.line("Metric"));
        var comparator = dialog.addHalf("comparator", Inputs.oneOf("Must be", Criterion.Comparison.class));
        var threshold = dialog.addHalf("threshold", Inputs.number("Threshold"));
        comparator.setValue(Criterion.Comparison.AT_LEAST);
        dialog.onSubmit(in -> give(
                new SetGoodEnough(project, new Criterion(in.line(metric), in.value(comparator), in.value(threshold)))));
        dialog.open();
    }

    private void askGoLive(ProjectId project) {
        var dialog = new FormDialog("Planned go-live", "Save");
        var month = dialog.add("month", new MonthPicker("Month"));
        dialog.onSubmit(in -> give(new PlanGoLive(project, in.value(month))));
        dialog.open();
    }

    private void askCost(ProjectId project) {
        var dialog = new FormDialog("Plan a cost", "Save");
        var category = dialog.addHalf("category", Inputs.oneOf("Category", CostCategory.class));
        var month = dialog.addHalf("month", new MonthPicker("Month"));
        var amount = dialog.add("amount", new MoneyField("Amount", directory.currencies()));
        category.setValue(CostCategory.PEOPLE);
        dialog.onSubmit(in -> give(new PlanCost(project, in.value(category), in.value(month), in.value(amount))));
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

    private void give(Command command) {
        messages.send(command);
        saved.run();
    }

    private static Div stack(Component... parts) {
        var stack = new Div(parts);
        stack.addClassName("hc-stack");
        return stack;
    }
}
