package dev.hindcast.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.organisation.OrganisationCommand.SetExchangeRate;
import dev.hindcast.organisation.OrganisationQuery.ExchangeRate;
import dev.hindcast.transfer.Imports;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tables;
import java.util.Comparator;
import java.util.Currency;
import java.util.Set;

/** What one unit of each currency is worth in euro, from which date on. */
@org.springframework.stereotype.Component
class RatesTab implements AdminView.AdminTab {

    private final Messages messages;
    private final Directory directory;
    private final LiveUpdates live;
    private final Imports imports;
    private final CurrentUser user;

    RatesTab(Messages messages, Directory directory, LiveUpdates live, Imports imports, CurrentUser user) {
        this.messages = messages;
        this.directory = directory;
        this.live = live;
        this.imports = imports;
        this.user = user;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String path() {
        return "rates";
    }

    @Override
    public String label() {
        return "Exchange rates";
    }

    @Override
    public boolean forFinance() {
        return true;
    }

    @Override
    public Component content() {
        return new Rates();
    }

    private final class Rates extends Div {

        private final Grid<ExchangeRate> grid = Tables.grid("Exchange rates");
        private final Section section = new Section("Exchange rates");

        Rates() {
            Tables.text(grid, "Currency", ExchangeRate::currency).setSortable(true);
            Tables.date(grid, "From", ExchangeRate::date)
                    .setComparator(Comparator.comparing(ExchangeRate::date))
                    .setSortable(true);
            Tables.amount(grid, "Euro for one", ExchangeRate::euro);
            grid.setHeight("32rem");
            section.withActions(Buttons.add("Set a rate", this::ask));
            live.keep(this, Set.of("organisation-directory"), this::refresh);
            addClassName("hc-stack");
            add(section, new RatesUpload(messages, imports, user::actor, this::refresh));
            refresh();
        }

        private void refresh() {
            var rates = directory.organisation().exchangeRates();
            grid.setItems(rates);
            if (rates.isEmpty()) {
                section.show(new EmptyState(
                        VaadinIcon.EXCHANGE,
                        "No rates yet",
                        "Amounts in other currencies are listed as not converted until their rate is known."));
            } else {
                section.show(
                        new Paragraph(
                                "A rate holds for every month that begins on or after its date, until a later one."),
                        grid);
            }
        }

        private void ask() {
            var dialog = new FormDialog("Set a rate", "Save");
            var currency = dialog.addHalf("currency", currencies());
            var date = dialog.addHalf("date", Inputs.date("From"));
            var euro = dialog.add("euro", Inputs.number("Euro for one"));
            date.setValue(directory.today().withDayOfMonth(1));
            dialog.onSubmit(in -> {
                messages.send(new SetExchangeRate(in.value(currency), in.value(date), in.value(euro)));
                refresh();
            });
            dialog.open();
        }

        private static ComboBox<Currency> currencies() {
            var box = new ComboBox<Currency>("Currency");
            box.setItems(Currency.getAvailableCurrencies().stream()
                    .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                    .sorted(Comparator.comparing(Currency::getCurrencyCode))
                    .toList());
            box.setItemLabelGenerator(
                    currency -> currency.getCurrencyCode() + " · " + currency.getDisplayName(Formats.locale()));
            box.setManualValidation(true);
            return box;
        }
    }
}
