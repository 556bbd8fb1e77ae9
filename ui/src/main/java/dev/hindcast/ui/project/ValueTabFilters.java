package dev.hindcast.ui.project;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.UrlState;
import dev.hindcast.value.ValueQuery.LedgerOf;
import java.util.function.Consumer;

/** As of which day a project's value is shown, and with which it is compared. */
final class ValueTabFilters extends Div {

    private final DatePicker asOf = Inputs.date("As of");
    private final DatePicker compare = Inputs.date("Compare with");
    private ProjectValueState state;

    ValueTabFilters(Consumer<UrlState> wanted) {
        addClassName("hc-filters");
        asOf.setClearButtonVisible(true);
        compare.setClearButtonVisible(true);
        asOf.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var day = change.getValue();
                wanted.accept(
                        state.url().with(ProjectValueState.AS_OF, state.today().equals(day) ? null : day));
            }
        });
        compare.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                wanted.accept(state.url().with(ProjectValueState.COMPARE, change.getValue()));
            }
        });
        add(asOf, compare);
    }

    void show(ProjectValueState shown, LedgerOf.Result ledger) {
        state = shown;
        asOf.setMax(shown.today());
        asOf.setValue(shown.isNow() ? null : shown.asOf());
        asOf.setPlaceholder("Today");
        compare.setMax(shown.asOf().minusDays(1));
        compare.setValue(shown.compare().orElse(null));
        compare.setPlaceholder(ledger.isFrozen() ? "The first promise" : "Nothing promised yet");
    }
}
