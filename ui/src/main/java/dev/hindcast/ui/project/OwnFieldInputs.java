package dev.hindcast.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.shared.HasValidationProperties;
import dev.hindcast.organisation.OwnField;
import dev.hindcast.project.ProjectCommand.SetField;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.ui.common.Fields;
import dev.hindcast.ui.common.Inputs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The fields of the organisation's own as inputs, each by its kind. */
final class OwnFieldInputs {

    /** An input of one field: how it is written, and what is entered, null for nothing. */
    private record Input(OwnField field, Component component, Supplier<String> entered) {}

    private final List<Input> inputs = new ArrayList<>();

    /**
     * Inputs of the offered fields, with the values so far.
     *
     * @param fields where faults are told
     */
    OwnFieldInputs(List<OwnField> offered, Map<String, String> values, Fields fields) {
        offered.forEach(field -> inputs.add(input(field, values.get(field.code()), fields)));
    }

    /** The name under which a field's faults are told. */
    private static String name(OwnField field) {
        return "field." + field.code();
    }

    boolean isEmpty() {
        return inputs.isEmpty();
    }

    List<Component> components() {
        return inputs.stream().map(Input::component).toList();
    }

    /** Tells whenever something is entered. */
    void onChange(Runnable changed) {
        inputs.forEach(input -> ((HasValue<?, ?>) input.component()).addValueChangeListener(change -> changed.run()));
    }

    /** What is entered, by the codes of the fields. */
    Map<String, String> entered() {
        var entered = new TreeMap<String, String>();
        inputs.forEach(input -> {
            var value = input.entered().get();
            if (value != null) {
                entered.put(input.field().code(), value);
            }
        });
        return entered;
    }

    /** What to say of the project so that it has what is entered; refused values are told beside their fields. */
    List<SetField> changes(ProjectId project, Map<String, String> before, Fields.Reading in) {
        var changes = new ArrayList<SetField>();
        for (var input : inputs) {
            var code = input.field().code();
            var entered = input.entered().get();
            var value = entered == null
                    ? null
                    : in.checked(name(input.field()), () -> input.field().accept(entered));
            if (!Objects.equals(value, before.get(code))) {
                changes.add(new SetField(project, new Code(code), value == null ? null : new Line(value)));
            }
        }
        return changes;
    }

    private static Input input(OwnField field, String value, Fields fields) {
        return switch (field.kind()) {
            case TEXT -> {
                var text = named(Inputs.line(field.name()), field, fields);
                text.setValue(value == null ? "" : value);
                yield new Input(
                        field,
                        text,
                        () -> text.getValue().isBlank() ? null : text.getValue().strip());
            }
            case NUMBER -> {
                var number = named(Inputs.number(field.name()), field, fields);
                number.setValue(value == null ? null : new BigDecimal(value));
                yield new Input(
                        field,
                        number,
                        () -> number.isEmpty() ? null : number.getValue().toPlainString());
            }
            case DATE -> {
                var date = named(Inputs.date(field.name()), field, fields);
                date.setValue(value == null ? null : LocalDate.parse(value));
                yield new Input(
                        field,
                        date,
                        () -> date.isEmpty() ? null : date.getValue().toString());
            }
            case CHOICE -> {
                var choice = named(new ComboBox<String>(field.name()), field, fields);
                choice.setItems(field.choices());
                choice.setClearButtonVisible(true);
                choice.setManualValidation(true);
                if (value != null && field.choices().contains(value)) {
                    choice.setValue(value);
                }
                yield new Input(field, choice, choice::getValue);
            }
        };
    }

    private static <C extends Component & HasHelper & HasValidationProperties> C named(
            C input, OwnField field, Fields fields) {
        input.setHelperText(field.hint());
        return fields.add(name(field), input);
    }
}
