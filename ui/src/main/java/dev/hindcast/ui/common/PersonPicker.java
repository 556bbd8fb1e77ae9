package dev.hindcast.ui.common;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.hindcast.shared.PersonId;
import java.util.List;
import java.util.function.Function;

/** A person found by typing a part of the name. */
public final class PersonPicker extends ComboBox<PersonPicker.Entry> {

    /** A person as the picker lists them. */
    public record Entry(PersonId id, String name) {}

    private static final int SHOWN = 50;

    /** A picker that finds people by what was typed, an empty text meaning all. */
    public PersonPicker(String label, Function<String, List<Entry>> find) {
        super(label);
        setManualValidation(true);
        setItemLabelGenerator(Entry::name);
        setPageSize(SHOWN);
        Inputs.takeFirstMatch(this);
        setItems(query -> {
            var found = find.apply(query.getFilter().orElse(""));
            return found.stream().skip(query.getOffset()).limit(query.getLimit());
        });
    }
}
