package dev.hindcast.ui.value;

import com.vaadin.flow.component.select.Select;
import dev.hindcast.shared.Period;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.MonthPicker;
import java.time.Year;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** The months shown, when they are not one year. */
class PeriodSelect extends Select<PeriodSelect.Span> {

    /** The usual periods. */
    enum Span {
        YEAR("One year"),
        ALL("All years"),
        LAST_TWELVE("Last 12 months"),
        AROUND("2 years and 1 ahead"),
        FIVE_YEARS("5 years and 3 ahead"),
        OTHER("Other …");

        private final String label;

        Span(String label) {
            this.label = label;
        }

        ValueState in(ValueState state) {
            var now = state.asOfMonth();
            return switch (this) {
                case YEAR, OTHER -> state.with(Year.from(now));
                case ALL -> state.everyYear();
                case LAST_TWELVE -> state.with(new Period(now.minusMonths(12), now.minusMonths(1)));
                case AROUND -> state.with(new Period(now.minusMonths(23), now.plusMonths(12)));
                case FIVE_YEARS -> state.with(new Period(now.minusYears(5), now.plusYears(3)));
            };
        }
    }

    private final Consumer<ValueState> wanted;
    private ValueState state;

    PeriodSelect(Consumer<ValueState> wanted) {
        this.wanted = wanted;
        setLabel("Period");
        setItems(Span.values());
        setItemLabelGenerator(one -> one.label);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
    }

    void show(ValueState shown) {
        state = shown;
        setValue(spanOf(shown));
    }

    private static Span spanOf(ValueState shown) {
        if (shown.allYears()) {
            return Span.ALL;
        }
        return shown.span()
                .map(months -> Arrays.stream(Span.values())
                        .filter(one -> one.in(shown).span().equals(Optional.of(months)))
                        .findFirst()
                        .orElse(Span.OTHER))
                .orElse(Span.YEAR);
    }

    private void choose(Span chosen) {
        if (chosen != Span.OTHER) {
            wanted.accept(chosen.in(state));
            return;
        }
        var dialog = new FormDialog("Period", "Show");
        var from = dialog.addHalf("from", new MonthPicker("From"));
        var to = dialog.addHalf("to", new MonthPicker("To"));
        var months = state.months(() -> ValueState.months(Year.from(state.asOf())));
        from.setValue(months.from());
        to.setValue(months.to());
        dialog.onSubmit(in -> {
            var first = in.value(from);
            var last = in.value(to);
            wanted.accept(state.with(new Period(first, last)));
        });
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                setValue(spanOf(state));
            }
        });
        dialog.open();
    }
}
