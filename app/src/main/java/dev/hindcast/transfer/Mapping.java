package dev.hindcast.transfer;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.transfer.files.Dates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which column, or which constant, fills which field of an import. */
public record Mapping(Map<String, Field> fields) {

    private static final int SHOWN = 400;

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

        private Field of(List<String> headings) {
            if (dateFormat != null) {
                Dates.requireFormat(dateFormat);
            }
            return column == null ? this : new Field(heading(column, headings), values, defaultValue, dateFormat);
        }

        private static String heading(String column, List<String> headings) {
            var same = headings.stream().filter(column::equals).toList();
            var alike = same.isEmpty()
                    ? headings.stream()
                            .filter(heading -> plain(heading).equals(plain(column)))
                            .toList()
                    : same;
            if (alike.size() > 1) {
                throw InvalidInput.of(
                        "",
                        "column.ambiguous",
                        "names '%s', which is the heading of %d columns".formatted(column, alike.size()));
            }
            if (alike.isEmpty()) {
                throw InvalidInput.of(
                        "",
                        "column.unknown",
                        "names '%s', which is no column; there are %s".formatted(column, shown(headings)));
            }
            return alike.getFirst();
        }

        private static String plain(String heading) {
            return heading.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
        }

        private static String shown(List<String> headings) {
            var listed = String.join(", ", headings);
            return listed.length() > SHOWN ? listed.substring(0, SHOWN) + " …" : listed;
        }
    }

    public Mapping {
        fields = Map.copyOf(new LinkedHashMap<>(fields));
    }

    /**
     * The same mapping with its columns named exactly as the headings are, found without regard to case and white
     * space; an {@link InvalidInput} naming every field that is unknown, missing or not filled from one such column.
     */
    public Mapping fitted(ImportKind kind, List<String> headings) {
        List<InvalidInput.Fault> faults = new ArrayList<>();
        Map<String, Field> fitted = new LinkedHashMap<>();
        fields.forEach((name, field) -> {
            if (!kind.takes(name)) {
                faults.add(fault(name, "field.unknown", "is no field; there are " + String.join(", ", kind.fields())));
            }
            if (field.column() == null && field.defaultValue() == null) {
                faults.add(fault(name, "required", "must name a column or give a default"));
            }
            try {
                fitted.put(name, field.of(headings));
            } catch (InvalidInput invalid) {
                invalid.faults().forEach(it -> faults.add(fault(name, it.code(), it.message())));
            }
        });
        for (var name : kind.required()) {
            if (!fields.containsKey(name)) {
                faults.add(fault(name, "required", "must be mapped"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return new Mapping(fitted);
    }

    private static InvalidInput.Fault fault(String field, String code, String message) {
        return new InvalidInput.Fault("mapping." + field, code, message);
    }
}
