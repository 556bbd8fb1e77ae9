package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.Seat;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tables;
import dev.hindcast.ui.common.Tone;

/** Who works on the project and who has a stake in it. */
class TeamTab extends Div {

    private final ShownProject shown;
    private final ProjectActs acts;

    TeamTab(ShownProject shown, ProjectActs acts) {
        this.shown = shown;
        this.acts = acts;
        addClassName("hc-stack");
        add(owner(), seats(), stakeholders());
    }

    private Section owner() {
        var section = new Section(
                "Business owner",
                ProjectView.muted(shown.name(shown.project().framing().owner())));
        if (acts.may(ProjectCommand.ChangeOwner.class)) {
            section.withActions(Buttons.edit(
                    "Change the owner",
                    () -> acts.project(ProjectCommand.ChangeOwner.class, "Change the owner")
                            .open()));
        }
        return section;
    }

    private Section seats() {
        var section = new Section("Seats");
        var risks = shown.project().busFactorsOfOne();
        var warnings = new Div();
        warnings.addClassName("hc-badges");
        risks.forEach(seat -> warnings.add(Tone.CARE.badge("Bus factor of one: " + ProjectView.lower(seat))));
        for (var needed : new Seat[] {Seat.DELIVERY_MANAGER, Seat.ANALYTICS_TRANSLATOR}) {
            if (shown.project().seats().stream().noneMatch(seat -> seat.seat() == needed && seat.until() == null)) {
                warnings.add(Tone.CARE.badge("Missing: " + ProjectView.lower(needed)));
            }
        }
        var grid = Tables.<ProjectDetails.Seating>grid("Seats");
        Tables.text(grid, "Seat", seat -> Labels.of(seat.seat()));
        Tables.text(grid, "Person", seat -> acts.shown().name(seat.person()));
        Tables.date(grid, "Since", ProjectDetails.Seating::since);
        Tables.date(grid, "Until", ProjectDetails.Seating::until);
        if (acts.may(ProjectCommand.VacateSeat.class)) {
            Tables.actions(
                            grid,
                            seat -> seat.until() != null
                                    ? ProjectView.muted("")
                                    : Buttons.quiet(
                                            "Vacate",
                                            () -> acts.project(ProjectCommand.VacateSeat.class, "Vacate a seat")
                                                    .given("seat", seat.seat())
                                                    .given("person", seat.person())
                                                    .open()))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        grid.setItems(shown.project().seats());
        grid.setAllRowsVisible(true);
        section.show(warnings, grid);
        if (acts.may(ProjectCommand.FillSeat.class)) {
            section.withActions(Buttons.add(
                    "Fill a seat",
                    () -> acts.project(ProjectCommand.FillSeat.class, "Fill a seat")
                            .open()));
        }
        return section;
    }

    private Section stakeholders() {
        var section = new Section("Stakeholders");
        var people = shown.project().stakeholders();
        if (people.isEmpty()) {
            section.show(new EmptyState(
                    VaadinIcon.USERS, "No stakeholder yet", "Who else will be changed by this, or can say no?"));
        } else {
            var grid = Tables.<ProjectDetails.Stakeholder>grid("Stakeholders");
            Tables.text(grid, "Person", one -> acts.shown().name(one.person()));
            Tables.text(grid, "Influence", one -> Labels.of(one.influence()));
            Tables.text(grid, "Interest", one -> Labels.of(one.interest()));
            Tables.text(grid, "Channel", one -> one.channel() == null ? Formats.NONE : one.channel());
            Tables.text(grid, "Last pulse", TeamTab::pulse).setFlexGrow(2);
            grid.setItems(people);
            grid.setAllRowsVisible(true);
            section.show(grid);
        }
        if (acts.may(ProjectCommand.AddStakeholder.class)) {
            section.withActions(Buttons.add(
                    "Add a stakeholder",
                    () -> acts.project(ProjectCommand.AddStakeholder.class, "Add a stakeholder")
                            .open()));
        }
        if (!people.isEmpty() && acts.may(ProjectCommand.RecordPulse.class)) {
            section.withActions(Buttons.plain(
                    "Record a pulse",
                    () -> acts.project(ProjectCommand.RecordPulse.class, "Record a pulse")
                            .hint("Satisfaction from 1 to 5.")
                            .open()));
        }
        return section;
    }

    private static String pulse(ProjectDetails.Stakeholder one) {
        var pulse = one.lastPulse();
        return pulse == null
                ? Formats.NONE
                : "%d of 5 on %s%s"
                        .formatted(
                                pulse.satisfaction(),
                                Formats.date(pulse.on()),
                                pulse.comment() == null ? "" : ": " + pulse.comment());
    }
}
