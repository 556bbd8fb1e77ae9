package dev.hindcast.ui.common.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Entry;
import dev.hindcast.portfolio.PortfolioQuery.Entries;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.Period;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Sentence;
import dev.hindcast.ui.common.TabBar;
import dev.hindcast.ui.common.Tables;
import java.util.List;

/** Where a number comes from: the entries it is the sum of, and behind each the event: who, when, what. */
public class EntriesDialog extends Dialog {

    private static final int LONG_PERIOD = 500;
    private static final int FEW = 9;

    private final Provenance provenance;
    private final EventFacts event;
    private final Div body = new Div();

    EntriesDialog(String title, List<Part> parts, Provenance provenance, Component... more) {
        super(title);
        this.provenance = provenance;
        event = new EventFacts(provenance);
        addClassNames("hc-dialog", "hc-dialog-wide");
        body.addClassName("hc-entries");

        if (more.length > 0) {
            var above = new Div(more);
            above.addClassName("hc-entries-above");
            add(above);
        }
        if (parts.size() > 1) {
            var tabs = TabBar.small(
                    "Figures", parts.stream().map(Part::label).distinct().toArray(String[]::new));
            tabs.addClassName("hc-tabs");
            tabs.addSelectedChangeListener(change -> show(parts.get(tabs.getSelectedIndex())));
            add(tabs);
        }
        if (!parts.isEmpty()) {
            add(body, event);
            show(parts.getFirst());
        }
        getFooter().add(new Button("Close", click -> close()));
    }

    /** Offers to go on from here. */
    public EntriesDialog offer(String label, Runnable then) {
        getFooter().addComponentAsFirst(new Button(label, click -> {
            close();
            then.run();
        }));
        return this;
    }

    private void show(Part part) {
        event.removeAll();
        body.removeAll();
        var first = provenance.messages().ask(part.query(PageRequest.first(1)));
        body.add(sum(part, first));
        if (part.counted() != null && part.counted().compareTo(first.sum()) != 0) {
            body.add(new Paragraph("%s of it count here: %s"
                    .formatted(Formats.exactMoney(Money.rounded(part.counted(), first.currency())), part.remark())));
        }
        var grid = grid(part);
        var few = first.page().total() <= FEW;
        grid.setAllRowsVisible(few);
        grid.setHeight(few ? null : "22rem");
        Tables.lazy(grid, page -> provenance.messages().ask(part.query(page)).page(), entry -> entry);
        grid.addSelectionListener(
                chosen -> chosen.getFirstSelectedItem().ifPresent(entry -> event.show(entry.event())));
        body.add(grid);
    }

    private static Sentence sum(Part part, Entries.Result first) {
        var total = new Span(Formats.exactMoney(Money.rounded(first.sum(), first.currency())));
        total.addClassNames("hc-number", "hc-strong");
        var entries = first.page().total();
        var sentence = new Sentence(
                total,
                entries == 1
                        ? " is one entry"
                        : " is the sum of %s entries".formatted(entries == 0 ? "no" : Formats.number(entries)),
                part.since() instanceof AsOf.EndOf(var day) ? " recorded after " + Formats.date(day) : "",
                part.scope().months().length() >= LONG_PERIOD
                        ? ", over all months."
                        : ", " + Formats.period(part.scope().months()) + ".",
                entries == 0 ? "" : " Select one to see the event behind it.");
        sentence.addClassName("hc-entry-sum");
        return sentence;
    }

    private Grid<Entry> grid(Part part) {
        var grid = Tables.<Entry>grid(part.label());
        Tables.component(grid, "Project", entry -> provenance.project(entry.projectKey()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        Tables.number(grid, "Amount", entry -> Formats.exactMoney(entry.converted()));
        Tables.text(grid, "What", entry -> entry.name() == null ? "" : Labels.of(entry.name()))
                .setWidth("12rem")
                .setFlexGrow(2);
        Tables.text(grid, "Kind", entry -> Labels.of(entry.kind()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        Tables.text(grid, "Months", entry -> Formats.period(new Period(entry.from(), entry.to())))
                .setAutoWidth(true)
                .setFlexGrow(0);
        Tables.number(grid, "As recorded", entry -> Formats.exactMoney(entry.amount()));
        Tables.moment(grid, "Recorded", Entry::recordedAt);
        Tables.text(grid, "By", entry -> event.name(entry.actor()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setSelectionMode(Grid.SelectionMode.SINGLE);
        return grid;
    }
}
