package dev.hindcast.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Document;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.InvalidInput.Fault;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The fields of a form under the names that commands give them. Reads them all into value objects, collecting every
 * fault, and shows faults beside the fields they name.
 */
public final class Fields {

    private static final ThreadLocal<Reading> READ_NOW = new ThreadLocal<>();

    private final Map<String, Component> byName = new LinkedHashMap<>();

    /** Puts a field under the name of the command's component. */
    public <C extends Component & HasValidationProperties> C add(String name, C field) {
        byName.put(name, field);
        if (field instanceof HasValue<?, ?> input) {
            // A fault is over with the value it was found in.
            input.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    mark(field, null);
                }
            });
        }
        return field;
    }

    /** What stands in the fields now, by their names; null where nothing does. */
    public Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        byName.forEach((name, field) -> {
            if (field instanceof HasValue<?, ?> input) {
                values.put(name, input.isEmpty() ? null : input.getValue());
            }
        });
        return values;
    }

    /** The field of the name, or null. */
    Component named(String name) {
        return byName.get(name);
    }

    /** Calls back whenever the value of a field changes. */
    void onChange(Runnable then) {
        byName.values().forEach(field -> {
            if (field instanceof HasValue<?, ?> input) {
                input.addValueChangeListener(change -> then.run());
            }
        });
    }

    /** Throws the faults of the form that is being read, if it has any: nothing is given while a field is refused. */
    static void refuseWhileFaulty() {
        var reading = READ_NOW.get();
        if (reading != null && !reading.faults.isEmpty()) {
            reading.refusal = new InvalidInput(reading.faults);
            throw reading.refusal;
        }
    }

    /** Takes all faults away. */
    public void clear() {
        byName.values().forEach(field -> mark(field, null));
    }

    /** What the reader makes of the fields; an {@link InvalidInput} with all faults when any value is refused. */
    public <T> T read(Function<Reading, T> reader) {
        clear();
        var reading = new Reading();
        T result;
        READ_NOW.set(reading);
        try {
            result = reader.apply(reading);
        } catch (InvalidInput more) {
            if (more != reading.refusal) {
                reading.faults.addAll(more.faults());
            }
            throw new InvalidInput(reading.faults);
        } catch (RuntimeException consequence) {
            if (reading.faults.isEmpty()) {
                throw consequence;
            }
            throw new InvalidInput(reading.faults);
        } finally {
            READ_NOW.remove();
        }
        if (!reading.faults.isEmpty()) {
            throw new InvalidInput(reading.faults);
        }
        return result;
    }

    /** Shows the faults beside their fields, puts the cursor into the first, and answers those without a field. */
    public List<Fault> tell(InvalidInput invalid) {
        var rest = new ArrayList<Fault>();
        Component first = null;
        for (var fault : invalid.faults()) {
            var field = fieldOf(fault.field());
            if (field == null) {
                rest.add(fault);
                continue;
            }
            mark(field, sentence(fault.message()));
            first = first == null ? field : first;
        }
        if (first instanceof Focusable<?> focusable) {
            focusable.focus();
        }
        return rest;
    }

    private Component fieldOf(String name) {
        var field = byName.get(name);
        var dot = name.indexOf('.');
        return field == null && dot > 0 ? byName.get(name.substring(0, dot)) : field;
    }

    private static String sentence(String message) {
        return message.isEmpty() ? message : Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
    }

    private static void mark(Component field, String message) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(message);
            validated.setInvalid(message != null);
        }
    }

    /** Reads single fields; a refused value is noted and answered as null. */
    public final class Reading {

        private final List<Fault> faults = new ArrayList<>();
        private InvalidInput refusal;

        /** What stood in the fields that read otherwise now; by their names. */
        Map<String, Object> changedSince(Map<String, Object> opened) {
            var changed = new LinkedHashMap<String, Object>();
            values().forEach((name, value) -> {
                if (opened.containsKey(name) && !Objects.equals(value, opened.get(name))) {
                    changed.put(name, opened.get(name) instanceof Choice choice ? choice.code() : opened.get(name));
                }
            });
            return changed;
        }

        public Line line(HasValue<?, String> field) {
            return text(field, Line::new);
        }

        public Line lineIfAny(HasValue<?, String> field) {
            return textIfAny(field, Line::new);
        }

        public Paragraph paragraph(HasValue<?, String> field) {
            return text(field, Paragraph::new);
        }

        public Paragraph paragraphIfAny(HasValue<?, String> field) {
            return textIfAny(field, Paragraph::new);
        }

        public Document document(HasValue<?, String> field) {
            return text(field, Document::new);
        }

        public Code code(HasValue<?, Choice> field) {
            var choice = value(field);
            return choice == null ? null : new Code(choice.code());
        }

        public Code codeIfAny(HasValue<?, Choice> field) {
            var choice = field.getValue();
            return choice == null ? null : new Code(choice.code());
        }

        /** The text as the value object reads it. */
        public <T> T text(HasValue<?, String> field, Function<String, T> type) {
            return held(field, () -> type.apply(field.getValue()));
        }

        /** The same, or null for a blank field. */
        public <T> T textIfAny(HasValue<?, String> field, Function<String, T> type) {
            return field.getValue() == null || field.getValue().isBlank() ? null : text(field, type);
        }

        /** The value of a field that must not be empty. */
        public <T> T value(HasValue<?, T> field) {
            if (field.isEmpty()) {
                faults.add(new Fault(nameOf(field), "required", "must not be empty"));
                return null;
            }
            return field.getValue();
        }

        /** The field's value as the value object reads it, when there is one. */
        public <V, T> T value(HasValue<?, V> field, Function<V, T> type) {
            V value = value(field);
            return value == null ? null : held(field, () -> type.apply(value));
        }

        /** A value that is checked elsewhere; what is refused is told beside the field of the name. */
        public <T> T checked(String name, java.util.function.Supplier<T> value) {
            try {
                return value.get();
            } catch (InvalidInput refused) {
                refused.faults().forEach(fault -> faults.add(fault.of(name)));
                return null;
            }
        }

        private <T> T held(HasValue<?, ?> field, java.util.function.Supplier<T> value) {
            try {
                return value.get();
            } catch (InvalidInput refused) {
                var name = nameOf(field);
                refused.faults().forEach(fault -> faults.add(fault.of(name)));
                return null;
            }
        }

        private String nameOf(HasValue<?, ?> field) {
            return byName.entrySet().stream()
                    .filter(entry -> entry.getValue() == field)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("");
        }
    }
}
