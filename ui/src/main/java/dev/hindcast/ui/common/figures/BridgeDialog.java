package dev.hindcast.ui.common.figures;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.portfolio.BridgeBar;
import dev.hindcast.portfolio.PortfolioQuery.Bridge;
import dev.hindcast.shared.Money;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Sentence;
import dev.hindcast.ui.common.Tables;
import java.math.BigDecimal;
import java.util.Currency;

/** What a bar of the value bridge is made of: the events that contribute most, and what the others add. */
final class BridgeDialog extends Dialog {

    private final Currency currency;

    BridgeDialog(Bridge.Bar bar, Currency currency, Provenance provenance) {
        super(Labels.of(bar.kind()));
        this.currency = currency;
        addClassNames("hc-dialog", "hc-dialog-wide");
        var event = new EventFacts(provenance);

        var total = new Span(exact(bar.amount()));
        total.addClassNames("hc-number", "hc-strong");
        var listed = bar.parts().size();
        var sum = new Sentence(
                total,
                bar.events() == 1
                        ? " comes from one event."
                        : " comes from %s events.".formatted(Formats.number(bar.events())),
                bar.events() > listed
                        ? " The %s that contribute most are listed; the %s others add up to %s."
                                .formatted(
                                        Formats.number(listed),
                                        Formats.number(bar.events() - listed),
                                        exact(bar.others()))
                        : "",
                bar.events() > 1 ? " Select one to see it." : "");
        sum.addClassName("hc-entry-sum");

        var grid = Tables.<Bridge.Part>grid("Events");
        Tables.component(grid, "Project", part -> provenance.project(part.projectKey()));
        Tables.number(grid, "Contributes", part -> exact(part.amount()));
        grid.setItems(bar.parts());
        grid.setSelectionMode(Grid.SelectionMode.SINGLE);
        Tables.fit(grid, Math.min(listed, 9));
        grid.setAllRowsVisible(listed <= 9);
        grid.setHeight(listed <= 9 ? null : "22rem");
        grid.addSelectionListener(chosen -> chosen.getFirstSelectedItem().ifPresent(part -> event.show(part.event())));

        if (listed == 1) {
            grid.select(bar.parts().getFirst());
        }
        add(new Paragraph(meaning(bar.kind())), sum, grid, event);
        getFooter().add(new Button("Close", click -> close()));
    }

    private String exact(BigDecimal amount) {
        return Formats.exactMoney(Money.rounded(amount, currency));
    }

    private static String meaning(BridgeBar kind) {
        return switch (kind) {
            case NEW_DRIVERS -> "Forecast of value drivers that were planned in between.";
            case REFORECAST -> "The terms of drivers were forecast anew in between.";
            case GO_LIVE_MOVED -> "The forecast lies in other months, because going live was moved or happened.";
            case ATTESTED_LATE -> "Attested in between, for months that had ended before the earlier date.";
            case REALISED -> "Attested for months that ended in between, less the forecast it replaced.";
            case LAPSED -> "Forecast of months that ended in between, for which nothing was attested.";
            case REVERSED -> "Attestations that were taken back in between.";
            case STOPPED_OR_RETIRED ->
                "Forecast that ended with a stop or a retirement, or came back with a reopening.";
            case RATES -> "The same amounts at the exchange rates known at the later date.";
        };
    }
}
