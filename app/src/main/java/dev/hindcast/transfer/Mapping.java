package dev.hindcast.transfer;

import dev.hindcast.shared.InvalidInput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which column, or which constant, fills which field of an import. */
public record Mapping(Map<String, Field> fields) {

    /** Stands in {@link Field#values} for every text that is not listed. */
    public static final String ALL_OTHERS = "*";

    /**
     * How one field is filled.
     *
     * @param column the heading of the column; none when the default is a constant
     * @param values translates cell texts, compared without regard to case and outer space, to what the field takes;
     *     {@value #ALL_OTHERS} stands for all others, an empty translation for nothing
     * @param defaultValue what an empty cell means
     * @param dateFormat how dates are written, such as {@code d.M.yyyy}, besides the usual ways
     */
    public record Field(
            @Nullable String column,
            Map<String, String> values,
            @Nullable String defaultValue,
            @Nullable String dateFormat) {

        public Field {
            values = Map.copyOf(values);
        }

        public static Field of(String column) {
            return new Field(column, Map.of(), null, null);
        }
    }

    public Mapping {
        fields = Map.copyOf(new LinkedHashMap<>(fields));
    }

    /** Throws an {@link InvalidInput} naming every field that is unknown, missing or filled from no such column. */
    public void requireFits(ImportKind kind, List<String> headings) {
        List<InvalidInput.Fault> faults = new ArrayList<>();
        fields.forEach((name, field) -> {
            if (!kind.fields().contains(name)) {
                faults.add(new InvalidInput.Fault(
                        "mapping." + name,
                        "field.unknown",
                        "is no field; there are " + String.join(", ", kind.fields())));
            }
            if (field.column() == null && field.defaultValue() == null) {
                faults.add(
                        new InvalidInput.Fault("mapping." + name, "required", "must name a column or give a default"));
            }
            if (field.column() != null && !headings.contains(field.column())) {
                faults.add(new InvalidInput.Fault(
                        "mapping." + name,
                        "column.unknown",
                        "names '%s', which is no column".formatted(field.column())));
            }
        });
        for (var name : kind.required()) {
            if (!fields.containsKey(name)) {
                faults.add(new InvalidInput.Fault("mapping." + name, "required", "must be mapped"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }
}
