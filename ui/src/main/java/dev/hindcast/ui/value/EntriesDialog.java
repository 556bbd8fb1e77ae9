package dev.hindcast.ui.value;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.people.PeopleQuery.NameEveryone;
import dev.hindcast.portfolio.Entry;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.PortfolioQuery;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.Period;
import dev.hindcast.ui.common.Facts;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Tables;
import dev.hindcast.ui.project.ProjectNavigation;
import java.util.Set;

/** Where a number comes from: the entries it is the sum of, and behind each the event: who, when, what. */
class EntriesDialog extends Dialog {

    private final Messages messages;
    private final NameEveryone.Result names;
    private final Div detail = new Div();

    EntriesDialog(String title, Scope scope, Set<Figure> figures, Messages messages) {
        super("Where does this come from? " + title);
        this.messages = messages;
        this.names = messages.ask(new NameEveryone());
        addClassNames("hc-dialog", "hc-dialog-wide");
        detail.addClassName("hc-entry-detail");
        detail.getElement().setAttribute("aria-live", "polite");

        var first = messages.ask(new PortfolioQuery.Entries(scope, figures, PageRequest.first(1)));
        var entries = first.page().total();
        var sum = new Paragraph();
        sum.addClassName("hc-entry-sum");
        if (figures.size() == 1) {
            var total = new Span(Formats.exactMoney(Money.rounded(first.sum(), first.currency())));
            total.addClassName("hc-number");
            sum.add(total, new Span(" is the sum of %s.".formatted(count(entries))));
        } else {
            sum.add(new Span(count(entries) + "."));
        }
        sum.add(new Span(" " + Formats.period(scope.months()) + ". Select one to see the event behind it."));

        var grid = grid();
        Tables.lazy(
                grid,
                page -> messages.ask(new PortfolioQuery.Entries(scope, figures, page))
                        .page(),
                entry -> entry);
        grid.addSelectionListener(event -> event.getFirstSelectedItem().ifPresent(this::showEvent));

        add(sum, grid, detail);
        getFooter().add(new Button("Close", click -> close()));
    }

    private static String count(long entries) {
        return entries == 1 ? "one entry" : Formats.number(entries) + " entries";
    }

    private Grid<Entry> grid() {
        var grid = Tables.<Entry>grid("Entries");
        grid.addComponentColumn(entry -> new Anchor(ProjectNavigation.href(entry.projectKey()), entry.projectKey()))
                .setHeader("Project")
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
        Tables.text(grid, "By", entry -> names.of(entry.actor()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setSelectionMode(Grid.SelectionMode.SINGLE);
        grid.setHeight("22rem");
        return grid;
    }

    private void showEvent(Entry entry) {
        var event = messages.ask(new PortfolioQuery.Event(entry.event()));
        var facts = new Facts()
                .add("Event", event.type())
                .add("Project", new Anchor(ProjectNavigation.href(event.projectKey()), event.projectKey()))
                .add("By", names.of(event.actor()))
                .add("Recorded", Formats.moment(event.recordedAt()))
                .add("Holds since", Formats.date(event.effective()))
                .add("Came by", Labels.of(event.source()));
        event.says().forEach((name, value) -> facts.add(Labels.ofName(name), words(value)));
        detail.removeAll();
        var icon = VaadinIcon.FILE_TEXT_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        detail.add(icon, facts);
    }

    private static String words(Object value) {
        var text = String.valueOf(value);
        return text.matches("[A-Z]+(_[A-Z]+)+") ? Labels.of(text) : text;
    }
}
