package dev.hindcast.ui.common;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.hindcast.shared.PersonId;
import java.util.List;
import java.util.function.Function;

/** A person found by typing a part of the name. */
public final class PersonPicker extends ComboBox<PersonPicker.Entry> {

    /** A person as the picker lists them. */
    public record Entry(PersonId id, String name) {}

    /** As many are sent to the browser, which finds among them without asking. */
    static final int SHOWN = 200;

    /** A picker among all of them. */
    PersonPicker(String label, List<Entry> everyone) {
        this(label);
        setItems(everyone);
    }

    /** A picker that asks who is meant by what was typed, an empty text meaning all. */
    PersonPicker(String label, Function<String, List<Entry>> find) {
        this(label);
        setItems(query -> {
            var found = find.apply(query.getFilter().orElse(""));
            return found.stream().skip(query.getOffset()).limit(query.getLimit());
        });
    }

    private PersonPicker(String label) {
        super(label);
        setManualValidation(true);
        setItemLabelGenerator(Entry::name);
        setPageSize(SHOWN);
        Inputs.takeFirstMatch(this);
    }
}
