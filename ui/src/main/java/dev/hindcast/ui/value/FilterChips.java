package dev.hindcast.ui.value;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.hindcast.portfolio.Basis;
import dev.hindcast.portfolio.Filter;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Choice;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What narrows the figures at present, each to be taken away by one click. */
class FilterChips extends Div {

    private final Directory directory;
    private final Consumer<ValueState> wanted;

    FilterChips(Directory directory, Consumer<ValueState> wanted) {
        this.directory = directory;
        this.wanted = wanted;
        addClassName("hc-chips");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Active filters");
    }

    void show(ValueState state) {
        var chips = new ArrayList<Component>();
        if (!state.asOf().equals(state.today())) {
            chips.add(chip("As of " + Formats.date(state.asOf()), state.with(ValueState.AS_OF, null)));
        }
        if (state.basis() == Basis.EFFECTIVE) {
            chips.add(chip("As now known", state.with(ValueState.BASIS, null)));
        }
        add(chips, "Unit", ValueState.UNIT, state, named(directory.units()));
        add(chips, "Goal", ValueState.GOAL, state, named(directory.goals()));
        add(chips, "Category", ValueState.CATEGORY, state, Labels::of);
        add(chips, "Project", ValueState.PROJECT, state, UnaryOperator.identity());
        if (state.cashable() != null) {
            chips.add(chip(state.cashable() ? "Cashable only" : "Not cashable", state.with(ValueState.CASHABLE, null)));
        }
        if (state.currency() != null) {
            chips.add(chip("In " + state.currency(), state.with(ValueState.CURRENCY, null)));
        }
        if (chips.size() > 1) {
            chips.add(Buttons.quiet("Clear all", () -> wanted.accept(cleared(state))));
        }
        setVisible(!chips.isEmpty());
        InPlace.show(this, chips);
    }

    /** The same without anything that narrows it. */
    static ValueState cleared(ValueState state) {
        var cleared = state;
        for (var name : List.of(
                ValueState.AS_OF,
                ValueState.BASIS,
                ValueState.UNIT,
                ValueState.GOAL,
                ValueState.CATEGORY,
                ValueState.PROJECT,
                ValueState.CASHABLE,
                ValueState.CURRENCY)) {
            cleared = cleared.with(name, null);
        }
        return cleared;
    }

    private void add(
            List<Component> chips, String name, String parameter, ValueState state, UnaryOperator<String> label) {
        var codes = state.url().all(parameter);
        for (var code : codes) {
            var others = codes.stream().filter(other -> !other.equals(code)).toList();
            var words = code.equals(Filter.NONE) ? "none" : label.apply(code);
            chips.add(chip(name + ": " + words, new ValueState(state.url().with(parameter, others), state.today())));
        }
    }

    private Component chip(String label, ValueState without) {
        return Buttons.chip(label, () -> wanted.accept(without));
    }

    private static UnaryOperator<String> named(List<Choice> choices) {
        return code -> choices.stream()
                .filter(choice -> choice.code().equals(code))
                .map(Choice::name)
                .findFirst()
                .orElse(code);
    }
}
