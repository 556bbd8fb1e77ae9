package dev.hindcast.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.hindcast.people.PeopleQuery;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectDetails.Slippage;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.StackedTable;
import dev.hindcast.ui.common.Tone;
import java.time.LocalDate;

/** The month aimed for in each stage, first and now, when it was entered, and by how much it slipped. */
final class TargetsTable {

    private TargetsTable() {}

    /** The table; words that invite to set a month while there is none. */
    static Component of(ProjectDetails project, LocalDate today, PeopleQuery.NameEveryone.Result names) {
        var slippages = project.slippages(today);
        if (slippages.isEmpty()) {
            return ProjectView.muted("In which month is each stage to be reached? What slips is seen from then on.");
        }
        var table = new NativeTable();
        table.addClassName("hc-table");
        table.getElement().setAttribute("aria-label", "Target months");
        var head = table.getHead().addRow();
        for (var title : new String[] {"Stage", "First aimed for", "Aimed for now", "Entered", "Slipped"}) {
            head.add(header(title, "col"));
        }
        var moves = new UnorderedList();
        moves.addClassName("hc-list");
        slippages.forEach(slippage -> {
            var target = slippage.target();
            table.getBody()
                    .addRow()
                    .add(
                            header(Labels.of(target.stage()), "row"),
                            new NativeTableCell(Formats.month(target.first())),
                            new NativeTableCell(Formats.month(target.month())),
                            new NativeTableCell(Formats.month(slippage.entered())),
                            slipped(slippage));
            target.changes().stream()
                    .skip(1)
                    .forEach(change -> moves.add(new ListItem(new Span("%s moved to %s on %s by %s"
                            .formatted(
                                    Labels.of(target.stage()),
                                    Formats.month(change.month()),
                                    Formats.date(change.on()),
                                    names.of(change.by().value()))))));
        });
        StackedTable.dress(table);
        var scroll = new Div(table);
        scroll.addClassName("hc-scroll-wide");
        var all = new Div(scroll);
        if (moves.getComponentCount() > 0) {
            all.add(new Details("How it moved (%d)".formatted(moves.getComponentCount()), moves));
        }
        return all;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableCell slipped(Slippage slippage) {
        var cell = new NativeTableCell();
        var months = Math.abs(slippage.months());
        var size = months == 1 ? "1 month" : months + " months";
        if (slippage.overdue()) {
            cell.add(Tone.ACT.badge(slippage.months() <= 0 ? "Overdue" : size + " so far"));
        } else if (slippage.months() > 0) {
            cell.add(Tone.CARE.badge(size + (slippage.entered() == null ? " later" : " late")));
        } else if (slippage.months() < 0) {
            cell.add(Tone.GOOD.badge(size + " early"));
        } else {
            cell.setText(slippage.entered() == null ? "As aimed for" : "In time");
        }
        return cell;
    }
}
