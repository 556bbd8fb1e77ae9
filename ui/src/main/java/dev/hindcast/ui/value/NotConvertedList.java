package dev.hindcast.ui.value;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dev.hindcast.portfolio.NotConverted;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Dialogs;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Sentence;
import dev.hindcast.ui.common.Tables;
import dev.hindcast.ui.common.figures.Provenance;
import java.util.List;
import java.util.stream.Collectors;

/** The amounts that are in no figure for want of an exchange rate, and where rates are set. */
final class NotConvertedList {

    private NotConvertedList() {}

    /** A line that tells of them and opens the list. */
    static Component link(List<NotConverted> amounts, Provenance provenance) {
        var currencies = amounts.stream()
                .map(one -> one.amount().currency().getCurrencyCode())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        var line = new Div(
                new Sentence("%s amounts in %s are not in these figures: no exchange rate is known for their months."
                        .formatted(Formats.number(amounts.size()), currencies)),
                Buttons.quiet("Show them", () -> open(amounts, provenance)));
        line.addClassName("hc-not-converted");
        return line;
    }

    private static void open(List<NotConverted> amounts, Provenance provenance) {
        var grid = Tables.<NotConverted>grid("Not converted");
        Tables.component(grid, "Project", one -> provenance.project(one.key()));
        Tables.text(grid, "Figure", one -> Labels.of(one.figure()));
        Tables.text(grid, "Month", one -> Formats.month(one.month()));
        Tables.number(grid, "Amount", one -> Formats.exactMoney(one.amount()));
        Tables.text(grid, "Currency", one -> one.amount().currency().getCurrencyCode());
        grid.setItems(amounts);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setHeight("24rem");
        var rates = provenance.links().rates();
        var next = rates == null
                ? new Sentence("Finance or an administrator sets the missing exchange rates.")
                : new Sentence("They count as soon as there is a rate: ", new Anchor(rates, "set exchange rates"), ".");
        Dialogs.message("Not converted", next, grid);
    }
}
