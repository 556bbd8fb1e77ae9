package dev.hindcast.ui.value;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import dev.hindcast.portfolio.Basis;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Choice;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.value.Category;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The filters of the Value screen; they show the state they are given and tell the one that is wanted. Year and dates
 * are always there, the others behind one button.
 */
class ValueFilters extends Div {

    private final YearStepper years;
    private final PeriodSelect period;
    private final DatePicker asOf = Inputs.date("As of");
    private final DatePicker compare = Inputs.date("Compare with");
    private final MultiSelectComboBox<Choice> units = Inputs.several("Unit");
    private final MultiSelectComboBox<Choice> goals = Inputs.several("Goal");
    private final MultiSelectComboBox<Choice> categories = Inputs.several("Category");
    private final Select<Optional<Boolean>> cashable = new Select<>();
    private final Select<Currency> currency = new Select<>();
    private final Select<Basis> basis = new Select<>();
    private final Button more;
    private final FilterChips chips;
    private final Currency reporting;
    private final Consumer<ValueState> wanted;
    private ValueState state;

    ValueFilters(Directory directory, Consumer<ValueState> wanted) {
        this.wanted = wanted;
        years = new YearStepper(wanted);
        period = new PeriodSelect(wanted);
        chips = new FilterChips(directory, wanted);
        more = Buttons.plain("Filters", this::toggle);
        more.setIcon(VaadinIcon.SLIDERS.create());
        more.addClassName("hc-fit");
        reporting = directory.settings().reportingCurrency();

        fill(directory);
        listen();

        var bar = new Div(years, behindOnPhones(asOf), behindOnPhones(compare), more);
        bar.add(List.of(behind(period), behind(units), behind(goals), behind(categories)));
        bar.add(List.of(behind(cashable), behind(currency), behind(basis)));
        bar.addClassName("hc-filters");
        bar.getElement().setAttribute("role", "search").setAttribute("aria-label", "What to show");
        open(false);
        addClassName("hc-value-filters");
        add(bar, chips);
    }

    private void fill(Directory directory) {
        units.setItems(directory.units());
        goals.setItems(directory.goals());
        categories.setItems(Arrays.stream(Category.values())
                .map(one -> new Choice(one.name(), Labels.of(one)))
                .toList());
        List.of(units, goals, categories).forEach(box -> {
            box.setItemLabelGenerator(Choice::name);
            box.setPlaceholder("All");
            box.setClearButtonVisible(true);
        });
        compare.setClearButtonVisible(true);
        compare.setPlaceholder("Nothing");
        cashable.setLabel("Cash");
        cashable.setItems(List.of(Optional.empty(), Optional.of(true), Optional.of(false)));
        cashable.setItemLabelGenerator(
                one -> one.map(yes -> yes ? "Cashable only" : "Not cashable").orElse("All value"));
        currency.setLabel("Currency");
        currency.setItems(directory.currencies());
        currency.setItemLabelGenerator(Currency::getCurrencyCode);
        basis.setLabel("Basis");
        basis.setItems(Basis.values());
        basis.setItemLabelGenerator(one -> one == Basis.RECORDED ? "As known then" : "As now known");
    }

    private void listen() {
        asOf.addValueChangeListener(change -> tell(
                change.isFromClient(),
                () -> state.with(
                        ValueState.AS_OF, state.today().equals(change.getValue()) ? null : change.getValue())));
        compare.addValueChangeListener(change -> tell(
                change.isFromClient(),
                () -> state.with(
                        ValueState.COMPARE,
                        change.getValue() == null
                                ? ValueState.NONE
                                : state.usualCompare().equals(change.getValue()) ? null : change.getValue())));
        units.addValueChangeListener(change -> tell(change.isFromClient(), () -> codes(ValueState.UNIT, units)));
        goals.addValueChangeListener(change -> tell(change.isFromClient(), () -> codes(ValueState.GOAL, goals)));
        categories.addValueChangeListener(
                change -> tell(change.isFromClient(), () -> codes(ValueState.CATEGORY, categories)));
        cashable.addValueChangeListener(change -> tell(
                change.isFromClient(),
                () -> state.with(ValueState.CASHABLE, change.getValue().orElse(null))));
        currency.addValueChangeListener(change -> tell(
                change.isFromClient(),
                () -> state.with(ValueState.CURRENCY, reporting.equals(change.getValue()) ? null : change.getValue())));
        basis.addValueChangeListener(change -> tell(
                change.isFromClient(),
                () -> state.with(
                        ValueState.BASIS,
                        change.getValue() == Basis.RECORDED
                                ? null
                                : change.getValue().name().toLowerCase(Locale.ROOT))));
    }

    void show(ValueState shown) {
        state = shown;
        years.show(shown);
        period.show(shown);
        asOf.setMax(shown.today());
        asOf.setValue(shown.asOf());
        compare.setMax(shown.asOf().minusDays(1));
        compare.setValue(shown.compare().orElse(null));
        select(units, shown.url().all(ValueState.UNIT));
        select(goals, shown.url().all(ValueState.GOAL));
        select(categories, shown.url().all(ValueState.CATEGORY));
        cashable.setValue(Optional.ofNullable(shown.cashable()));
        currency.setValue(shown.currency() == null ? reporting : shown.currency());
        basis.setValue(shown.basis());
        chips.show(shown);
    }

    private static Component behind(Component filter) {
        filter.addClassName("hc-behind");
        return filter;
    }

    private static Component behindOnPhones(Component filter) {
        filter.addClassName("hc-behind-on-phones");
        return filter;
    }

    private void toggle() {
        open(!hasClassName("hc-open"));
    }

    private void open(boolean open) {
        setClassName("hc-open", open);
        more.getElement().setAttribute("aria-expanded", String.valueOf(open));
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

    private void tell(boolean fromClient, Supplier<ValueState> next) {
        if (fromClient) {
            wanted.accept(next.get());
        }
    }
}
