package dev.hindcast.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.hindcast.organisation.OwnField;
import dev.hindcast.portfolio.FieldFilter;
import dev.hindcast.ui.common.Inputs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Filters of the list by the organisation's own fields, each by its kind; the address holds what is wanted. */
final class OwnFieldFilters extends Details {

    private static final String BETWEEN = "..";

    /** Told the field's name in the address and the wishes. */
    private final BiConsumer<String, List<String>> wanted;

    private final Div row = new Div();
    private List<OwnField> shown = List.of();
    private ProjectListState state;

    OwnFieldFilters(BiConsumer<String, List<String>> wanted) {
        super("Filter by your own fields");
        this.wanted = wanted;
        row.addClassName("hc-filters");
        addClassName("hc-own-filters");
        add(row);
        setVisible(false);
    }

    /** Shows the filters of the offered fields as the address has them. */
    void show(List<OwnField> offered, ProjectListState now) {
        setVisible(!offered.isEmpty());
        if (offered.equals(shown) && state != null && state.ownWishes().equals(now.ownWishes())) {
            state = now;
            return;
        }
        state = now;
        shown = offered;
        row.removeAll();
        offered.forEach(field -> row.add(filter(field, now.url().all(ProjectListState.own(field.code())))));
        if (!now.ownWishes().isEmpty()) {
            setOpened(true);
        }
    }

    private Component filter(OwnField field, List<String> wishes) {
        var name = ProjectListState.own(field.code());
        var wish = wishes.isEmpty() ? "" : wishes.getFirst();
        return switch (field.kind()) {
            case CHOICE -> {
                MultiSelectComboBox<String> box = Inputs.several(field.name());
                box.setItems(field.choices());
                box.setPlaceholder("All");
                box.setClearButtonVisible(true);
                box.setValue(field.choices().stream().filter(wishes::contains).toList());
                box.addValueChangeListener(change -> tell(
                        change.isFromClient(),
                        name,
                        change.getValue().stream().sorted().toList()));
                yield box;
            }
            case TEXT -> {
                var text = new TextField(field.name());
                text.setPlaceholder("Contains");
                text.setClearButtonVisible(true);
                text.setValueChangeMode(ValueChangeMode.LAZY);
                text.setValue(wish.startsWith("~") ? wish.substring(1) : wish);
                text.addValueChangeListener(change -> tell(
                        change.isFromClient(),
                        name,
                        change.getValue().isBlank()
                                ? List.of()
                                : List.of(FieldFilter.part(
                                                field.code(), change.getValue().strip())
                                        .wanted())));
                yield text;
            }
            case NUMBER -> {
                BigDecimalField from = Inputs.number(field.name() + ", from");
                BigDecimalField to = Inputs.number("to");
                to.setAriaLabel(field.name() + ", to");
                from.setValue(end(wish, true, BigDecimal::new));
                to.setValue(end(wish, false, BigDecimal::new));
                yield range(field, from, to, BigDecimal::toPlainString);
            }
            case DATE -> {
                DatePicker from = Inputs.date(field.name() + ", from");
                DatePicker to = Inputs.date("to");
                to.setAriaLabel(field.name() + ", to");
                from.setValue(end(wish, true, LocalDate::parse));
                to.setValue(end(wish, false, LocalDate::parse));
                yield range(field, from, to, LocalDate::toString);
            }
        };
    }

    private <V, C extends Component & HasValue<?, V>> Div range(
            OwnField field, C from, C to, Function<V, String> written) {
        List.of(from, to)
                .forEach(end -> end.addValueChangeListener(change -> tell(
                        change.isFromClient(),
                        ProjectListState.own(field.code()),
                        from.isEmpty() && to.isEmpty()
                                ? List.of()
                                : List.of(FieldFilter.between(
                                                field.code(),
                                                from.isEmpty() ? null : written.apply(from.getValue()),
                                                to.isEmpty() ? null : written.apply(to.getValue()))
                                        .wanted()))));
        var both = new Div(from, to);
        both.addClassName("hc-range");
        return both;
    }

    private void tell(boolean byReader, String name, List<String> wishes) {
        if (byReader) {
            wanted.accept(name, wishes);
        }
    }

    private static <V> V end(String wish, boolean first, Function<String, V> read) {
        var at = wish.indexOf(BETWEEN);
        if (at < 0) {
            return null;
        }
        var text = first ? wish.substring(0, at) : wish.substring(at + BETWEEN.length());
        try {
            return text.isBlank() ? null : read.apply(text.strip());
        } catch (RuntimeException unreadable) {
            return null;
        }
    }
}
