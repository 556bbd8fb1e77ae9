package dev.hindcast.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Document;
import dev.hindcast.shared.Id;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PersonId;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the field for a component of a command by its type. */
final class CommandInputs {

    private static final int MOST = 1_000_000;
    private static final int MOST_AT_A_GLANCE = 6;

    private final FormDialog dialog;
    private final Directory directory;
    private final Map<String, List<Choice>> choices;
    private final Map<String, Object> proposed;
    private final Set<String> required;
    private final Set<Enum<?>> left;
    private final Map<String, Currency> currencies;

    CommandInputs(
            FormDialog dialog,
            Directory directory,
            Map<String, List<Choice>> choices,
            Map<String, Object> proposed,
            Set<String> required,
            Set<Enum<?>> left,
            Map<String, Currency> currencies) {
        this.dialog = dialog;
        this.directory = directory;
        this.choices = choices;
        this.proposed = proposed;
        this.required = required;
        this.left = left;
        this.currencies = currencies;
    }

    /** Whether the command can be without it. */
    static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    CommandInput of(RecordComponent component) {
        var name = component.getName();
        var type = component.getType();
        var optional = isOptional(component) && !required.contains(name);
        var label = Labels.of(component) + (optional ? " (optional)" : "");
        if (choices.containsKey(name) || type == Code.class) {
            return choice(name, label, type, optional);
        }
        if (type == Line.class) {
            return text(name, dialog.add(name, Inputs.line(label)), optional, Line::new);
        }
        if (type == Paragraph.class) {
            return text(name, dialog.add(name, Inputs.paragraph(label)), optional, Paragraph::new);
        }
        if (type == Document.class) {
            return text(name, dialog.add(name, Inputs.document(label)), optional, Document::new);
        }
        if (type == PersonId.class) {
            return person(name, label, optional);
        }
        if (type == Money.class) {
            return plain(name, dialog.addHalf(name, money(name, label)), optional);
        }
        if (type == YearMonth.class) {
            return plain(name, dialog.addHalf(name, new MonthPicker(label)), optional);
        }
        if (type == LocalDate.class) {
            return plain(name, dialog.addHalf(name, Inputs.date(label)), optional);
        }
        if (type == BigDecimal.class) {
            return plain(name, dialog.addHalf(name, Inputs.number(label)), optional);
        }
        if (type == Currency.class) {
            return currency(name, label);
        }
        if (type == int.class || type == Integer.class || type == Long.class) {
            return whole(name, label, type, optional);
        }
        if (type == boolean.class || type == Boolean.class) {
            var box = Inputs.yes(Labels.of(component));
            dialog.addHalf(name, box);
            propose(name, box);
            return CommandInput.asked(in -> box.getValue());
        }
        if (type.isEnum()) {
            return constant(name, label, type, optional);
        }
        if (List.class.isAssignableFrom(type)) {
            return list(name, label, itemOf(component));
        }
        if (type.isRecord()) {
            return nested(name, label, type, optional);
        }
        if (Map.class.isAssignableFrom(type)) {
            return CommandInput.known(Map.of());
        }
        throw new IllegalArgumentException("No field for " + type.getName());
    }

    private <C extends Component & HasValue<?, String> & HasValidationProperties, T> CommandInput text(
            String name, C field, boolean optional, Function<String, T> type) {
        if (proposed.get(name) != null) {
            field.setValue(proposed.get(name).toString());
        }
        return CommandInput.asked(in -> optional ? in.textIfAny(field, type) : in.text(field, type));
    }

    private <T> CommandInput plain(String name, HasValue<?, T> field, boolean optional) {
        propose(name, field);
        return CommandInput.asked(in -> optional && field.isEmpty() ? null : in.value(field));
    }

    private MoneyField money(String name, String label) {
        var field = new MoneyField(label, directory.currencies());
        if (currencies.containsKey(name)) {
            field.fixCurrency(currencies.get(name));
        }
        return field;
    }

    private CommandInput choice(String name, String label, Class<?> type, boolean optional) {
        var box = dialog.add(name, Inputs.choice(label, choices.getOrDefault(name, codes(name))));
        var first = box.getListDataView().getItems().toList();
        if (first.size() == 1 && !optional) {
            box.setValue(first.getFirst());
        }
        if (proposed.get(name) != null) {
            var wanted = proposed.get(name).toString();
            first.stream().filter(one -> one.code().equals(wanted)).findFirst().ifPresent(box::setValue);
        }
        return CommandInput.asked(in -> {
            var chosen = optional && box.isEmpty() ? null : in.value(box);
            return chosen == null ? null : CommandForm.make(type, new Object[] {chosen.code()});
        });
    }

    private List<Choice> codes(String name) {
        return switch (name) {
            case "unit", "units" -> directory.units();
            case "goal" -> directory.goals();
            case "cause" -> directory.causes();
            case "template" -> directory.templates();
            default -> List.of();
        };
    }

    private CommandInput person(String name, String label, boolean optional) {
        var picker = dialog.addHalf(name, directory.personPicker(label));
        if (proposed.get(name) instanceof PersonId someone) {
            picker.setValue(directory.entry(someone));
        }
        return CommandInput.asked(in -> {
            var chosen = optional && picker.isEmpty() ? null : in.value(picker);
            return chosen == null ? null : chosen.id();
        });
    }

    private CommandInput currency(String name, String label) {
        var select = new Select<Currency>();
        select.setLabel(label);
        select.setItems(directory.currencies());
        select.setItemLabelGenerator(Currency::getCurrencyCode);
        select.setValue(directory.currencies().getFirst());
        dialog.addHalf(name, select);
        return CommandInput.asked(in -> in.value(select));
    }

    private CommandInput whole(String name, String label, Class<?> type, boolean optional) {
        IntegerField field = dialog.addHalf(name, Inputs.whole(label, 0, MOST));
        if (proposed.get(name) instanceof Number number) {
            field.setValue(number.intValue());
        }
        return CommandInput.asked(in -> {
            var value = optional && field.isEmpty() ? null : in.value(field);
            if (value == null) {
                return type == int.class ? Integer.valueOf(0) : null;
            }
            return type == Long.class ? (Object) value.longValue() : value;
        });
    }

    private <E extends Enum<E>> CommandInput constant(String name, String label, Class<?> type, boolean optional) {
        if (type.getEnumConstants().length > MOST_AT_A_GLANCE) {
            return sought(name, label, type, optional);
        }
        @SuppressWarnings("unchecked")
        var select = dialog.addHalf(name, Inputs.oneOf(label, (Class<E>) type));
        select.setItems(select.getListDataView()
                .getItems()
                .filter(one -> !left.contains(one))
                .toList());
        select.setEmptySelectionAllowed(optional);
        propose(name, select);
        return CommandInput.asked(in -> optional && select.isEmpty() ? null : in.value(select));
    }

    /** One of many is found by typing a part of its name. */
    private <E extends Enum<E>> CommandInput sought(String name, String label, Class<?> type, boolean optional) {
        @SuppressWarnings("unchecked")
        var box = dialog.addHalf(name, Inputs.found(label, (Class<E>) type, left));
        propose(name, box);
        return CommandInput.asked(in -> optional && box.isEmpty() ? null : in.value(box));
    }

    private CommandInput list(String name, String label, Class<?> item) {
        if (item == PersonId.class || item == Code.class) {
            MultiSelectComboBox<Choice> box = Inputs.several(label);
            box.setItems(item == PersonId.class ? directory.people() : codes(name));
            box.setPageSize(PersonPicker.SHOWN);
            box.setItemLabelGenerator(Choice::name);
            if (proposed.get(name) instanceof java.util.Collection<?> some) {
                var codes = some.stream().map(Object::toString).collect(Collectors.toSet());
                box.setValue(box.getListDataView()
                        .getItems()
                        .filter(one -> codes.contains(one.code()))
                        .collect(Collectors.toSet()));
            }
            dialog.add(name, box);
            return CommandInput.asked(in -> box.getValue().stream()
                    .map(chosen -> CommandForm.make(item, new Object[] {chosen.code()}))
                    .toList());
        }
        var field = dialog.add(name, Inputs.line(label));
        field.setHelperText("Separated by commas");
        if (proposed.get(name) instanceof List<?> items) {
            field.setValue(items.stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
        return CommandInput.asked(in -> field.isEmpty() ? List.of() : in.text(field, text -> items(text, item)));
    }

    private static List<Object> items(String text, Class<?> item) {
        return Arrays.stream(text.split("[,;]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> item == Integer.class ? whole(part) : CommandForm.make(item, new Object[] {part}))
                .toList();
    }

    private static Object whole(String text) {
        try {
            return Integer.valueOf(text.replace("%", ""));
        } catch (NumberFormatException notANumber) {
            throw InvalidInput.of("", "number.malformed", "must be whole numbers such as 25, 50, 75");
        }
    }

    /** A record of one text is a field; any other is asked for component by component. */
    private CommandInput nested(String name, String label, Class<?> type, boolean optional) {
        var parts = type.getRecordComponents();
        if (parts.length == 1 && parts[0].getType() == String.class) {
            if (Id.class.isAssignableFrom(type)) {
                return choice(name, label, type, optional);
            }
            return text(
                    name,
                    dialog.add(name, Inputs.line(label)),
                    optional,
                    value -> CommandForm.make(type, new Object[] {value}));
        }
        if (parts.length == 1 && parts[0].getType() == BigDecimal.class) {
            var field = dialog.addHalf(name, Inputs.number(label));
            return CommandInput.asked(in -> optional && field.isEmpty()
                    ? null
                    : in.value(field, value -> CommandForm.make(type, new Object[] {value})));
        }
        var inputs = Arrays.stream(parts).map(this::of).toList();
        return CommandInput.asked(in -> {
            var values = inputs.stream().map(input -> input.read(in)).toArray();
            return CommandForm.make(type, values);
        });
    }

    private static Class<?> itemOf(RecordComponent component) {
        var argument = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return argument instanceof Class<?> item ? item : Object.class;
    }

    @SuppressWarnings("unchecked")
    private <T> void propose(String name, HasValue<?, T> field) {
        if (proposed.get(name) != null) {
            field.setValue((T) proposed.get(name));
        }
    }
}
