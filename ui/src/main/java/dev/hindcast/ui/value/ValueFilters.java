package dev.hindcast.ui.value;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.hindcast.portfolio.Basis;
import dev.hindcast.shared.Period;
import dev.hindcast.ui.common.Choice;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.MonthPicker;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The filters of the Value screen; they show the state they are given and tell the one that is wanted. */
class ValueFilters extends Div {

    /** The usual periods. */
    private enum Span {
        AROUND("Last 2 years + 1"),
        THIS_YEAR("This year"),
        LAST_TWELVE("Last 12 months"),
        LAST_YEAR("Last year"),
        FIVE_YEARS("Last 5 years + 3"),
        OTHER("Other …");

        private final String label;

        Span(String label) {
            this.label = label;
        }

        Period months(YearMonth now) {
            return switch (this) {
                case AROUND, OTHER -> ValueState.around(now);
                case THIS_YEAR -> new Period(now.withMonth(1), now.withMonth(12));
                case LAST_TWELVE -> new Period(now.minusMonths(12), now.minusMonths(1));
                case LAST_YEAR ->
                    new Period(now.minusYears(1).withMonth(1), now.minusYears(1).withMonth(12));
                case FIVE_YEARS -> new Period(now.minusYears(5), now.plusYears(3));
            };
        }
    }

    private final DatePicker asOf = Inputs.date("As of");
    private final Select<Span> span = new Select<>();
    private final MultiSelectComboBox<Choice> units = new MultiSelectComboBox<>("Unit");
    private final MultiSelectComboBox<Choice> goals = new MultiSelectComboBox<>("Goal");
    private final Select<Currency> currency = new Select<>();
    private final Select<Basis> basis = new Select<>();
    private final Consumer<ValueState> wanted;
    private ValueState state;

    ValueFilters(Directory directory, Consumer<ValueState> wanted) {
        this.wanted = wanted;
        addClassName("hc-filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", "What to show");

        var organisation = directory.organisation();
        span.setLabel("Period");
        span.setItems(Span.values());
        span.setItemLabelGenerator(one -> one.label);
        units.setItems(directory.units());
        goals.setItems(directory.goals());
        List.of(units, goals).forEach(box -> {
            box.setItemLabelGenerator(Choice::name);
            box.setPlaceholder("All");
            box.setClearButtonVisible(true);
        });
        currency.setLabel("Currency");
        currency.setItems(directory.currencies());
        currency.setItemLabelGenerator(Currency::getCurrencyCode);
        currency.setValue(organisation.settings().reportingCurrency());
        basis.setLabel("Basis");
        basis.setItems(Basis.values());
        basis.setItemLabelGenerator(one -> one == Basis.RECORDED ? "As known then" : "As now known");

        asOf.addValueChangeListener(change -> tell(
                change.isFromClient(),
                state.with(ValueState.AS_OF, state.today().equals(change.getValue()) ? null : change.getValue())));
        span.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
        units.addValueChangeListener(change -> tell(change.isFromClient(), codes(ValueState.UNIT, units)));
        goals.addValueChangeListener(change -> tell(change.isFromClient(), codes(ValueState.GOAL, goals)));
        currency.addValueChangeListener(change -> tell(
                change.isFromClient(),
                state.with(ValueState.CURRENCY, change.getValue().getCurrencyCode())));
        basis.addValueChangeListener(change -> tell(
                change.isFromClient(),
                state.with(
                        ValueState.BASIS,
                        change.getValue() == Basis.RECORDED
                                ? null
                                : change.getValue().name().toLowerCase(Locale.ROOT))));
        add(asOf, span, units, goals, currency, basis);
    }

    void show(ValueState shown) {
        state = shown;
        asOf.setMax(shown.today());
        asOf.setValue(shown.asOf());
        span.setValue(spanOf(shown));
        select(units, shown.url().all(ValueState.UNIT));
        select(goals, shown.url().all(ValueState.GOAL));
        if (shown.currency() != null) {
            currency.setValue(shown.currency());
        }
        basis.setValue(shown.basis());
    }

    private static Span spanOf(ValueState shown) {
        for (var one : Span.values()) {
            if (one != Span.OTHER && one.months(shown.asOfMonth()).equals(shown.months())) {
                return one;
            }
        }
        return Span.OTHER;
    }

    private void choose(Span chosen) {
        if (chosen != Span.OTHER) {
            wanted.accept(state.with(chosen == Span.AROUND ? null : chosen.months(state.asOfMonth())));
            return;
        }
        var dialog = new FormDialog("Period", "Show");
        var from = dialog.addHalf("from", new MonthPicker("From"));
        var to = dialog.addHalf("to", new MonthPicker("To"));
        from.setValue(state.months().from());
        to.setValue(state.months().to());
        dialog.onSubmit(in -> {
            var first = in.value(from);
            var last = in.value(to);
            wanted.accept(state.with(new Period(first, last)));
        });
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                span.setValue(spanOf(state));
            }
        });
        dialog.open();
    }

    private ValueState codes(String name, MultiSelectComboBox<Choice> box) {
        var codes = box.getValue().stream().map(Choice::code).toList();
        return new ValueState(state.url().with(name, codes), state.today());
    }

    private static void select(MultiSelectComboBox<Choice> box, List<String> codes) {
        box.setValue(box.getListDataView()
                .getItems()
                .filter(choice -> codes.contains(choice.code()))
                .toList());
    }

    private void tell(boolean fromClient, ValueState next) {
        if (fromClient) {
            wanted.accept(next);
        }
    }

    /** The state in words, for the line under the heading. */
    static String inWords(ValueState state) {
        var words = "%s, as %s on %s"
                .formatted(
                        Formats.period(state.months()),
                        state.basis() == Basis.RECORDED ? "known" : "now known to have been",
                        Formats.date(state.asOf()));
        return words;
    }
}
