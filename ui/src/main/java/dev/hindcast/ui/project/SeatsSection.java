package dev.hindcast.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectDetails.Seating;
import dev.hindcast.project.Seat;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Heard;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tone;
import java.util.List;

/** The seats of a project: who holds them, which are needed, which rest on one person, and who held them before. */
final class SeatsSection {

    private final ShownProject shown;
    private final ProjectActs acts;

    SeatsSection(ShownProject shown, ProjectActs acts) {
        this.shown = shown;
        this.acts = acts;
    }

    Section section() {
        var section = new Section("Seats");
        var rows = new NativeTable();
        rows.addClassNames("hc-table", "hc-seats");
        rows.getElement().setAttribute("aria-label", "Seats");
        rows.getHead()
                .addRow()
                .add(
                        new NativeTableHeaderCell("Seat"),
                        new NativeTableHeaderCell("Who"),
                        new NativeTableHeaderCell("Since"),
                        heard("Actions"));
        for (var seat : Seat.values()) {
            var holders = holders(seat);
            if (holders.isEmpty() && seat.isNeeded()) {
                rows.getBody().add(vacant(seat));
            }
            holders.forEach(seating -> rows.getBody().add(held(seating)));
        }
        var scroll = new Div(rows);
        scroll.addClassName("hc-scroll");
        section.show(Words.stack(scroll, advice(), before()));
        if (acts.may(ProjectCommand.FillSeat.class)) {
            section.withActions(Buttons.add(
                    "Fill a seat",
                    () -> acts.project(ProjectCommand.FillSeat.class, "Fill a seat")
                            .open()));
        }
        return section;
    }

    private List<Seating> holders(Seat seat) {
        return shown.project().seats().stream()
                .filter(seating -> seating.seat() == seat && seating.until() == null)
                .toList();
    }

    private NativeTableRow held(Seating seating) {
        var seat = new NativeTableCell(new Span(Labels.of(seating.seat())));
        if (shown.project().busFactorsOfOne().contains(seating.seat())) {
            seat.add(Tone.CARE.badge("Bus factor of one"));
        }
        var row = new NativeTableRow(
                seat,
                new NativeTableCell(shown.name(seating.person())),
                new NativeTableCell(Formats.date(seating.since())));
        var deeds = new NativeTableCell();
        if (acts.may(ProjectCommand.VacateSeat.class)) {
            var vacate = Buttons.quiet(
                    "Vacate",
                    () -> acts.project(ProjectCommand.VacateSeat.class, "Vacate a seat")
                            .askedBefore("%s leaves the seat of %s. Who held it, and until when, stays told."
                                    .formatted(shown.name(seating.person()), ProjectView.lower(seating.seat())))
                            .confirm("Vacate")
                            .given("seat", seating.seat())
                            .given("person", seating.person())
                            .open());
            vacate.setAriaLabel("Vacate: " + shown.name(seating.person()) + ", " + ProjectView.lower(seating.seat()));
            deeds.add(vacate);
        }
        row.add(deeds);
        return InPlace.keyed(row, seating.seat() + "/" + seating.person());
    }

    private NativeTableRow vacant(Seat seat) {
        var row = new NativeTableRow(
                new NativeTableCell(new Span(Labels.of(seat)), Tone.CARE.badge("Needed")),
                new NativeTableCell("Nobody"),
                new NativeTableCell(Formats.NONE));
        var deeds = new NativeTableCell();
        if (acts.may(ProjectCommand.FillSeat.class)) {
            var fill = Buttons.quiet("Fill", () -> acts.fillSeat(seat).open());
            fill.setAriaLabel("Fill: " + ProjectView.lower(seat));
            deeds.add(fill);
        }
        row.add(deeds);
        return InPlace.keyed(row, seat);
    }

    private Component advice() {
        var risks = shown.project().busFactorsOfOne().stream()
                .map(ProjectView::lower)
                .toList();
        if (risks.isEmpty() || !shown.project().stage().isActive()) {
            return Words.stack();
        }
        return Words.hint("Nobody else can stand in as %s. Seat a second person, or let somebody learn it."
                .formatted(String.join(" or ", risks)));
    }

    private Component before() {
        var left = shown.project().seats().stream()
                .filter(seating -> seating.until() != null)
                .toList()
                .reversed();
        if (left.isEmpty()) {
            return Words.stack();
        }
        var list = Rows.of(
                left,
                seating -> shown.name(seating.person()) + ", " + ProjectView.lower(seating.seat()),
                seating -> Formats.date(seating.since()) + " to " + Formats.date(seating.until()),
                "");
        return new NativeDetails("Held before (" + Formats.number(left.size()) + ")", list);
    }

    private static NativeTableHeaderCell heard(String text) {
        return new NativeTableHeaderCell(Heard.words(text));
    }
}
