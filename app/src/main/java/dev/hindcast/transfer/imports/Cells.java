package dev.hindcast.transfer.imports;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Label;
import dev.hindcast.shared.Text;
import dev.hindcast.transfer.ImportReport.RowFault;
import dev.hindcast.transfer.Mapping;
import dev.hindcast.transfer.files.CsvFile;
import dev.hindcast.transfer.files.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of one row, read through the mapping; what cannot be read is noted as a fault of its cell. */
final class Cells {

    private static final int SHOWN = 200;

    private final Mapping mapping;
    private final CsvFile.Row row;
    private final List<RowFault> errors = new ArrayList<>();
    private final List<RowFault> warnings = new ArrayList<>();

    Cells(Mapping mapping, CsvFile.Row row) {
        this.mapping = mapping;
        this.row = row;
    }

    List<RowFault> errors() {
        return errors;
    }

    List<RowFault> warnings() {
        return warnings;
    }

    /** The mapped fields whose names begin so, in their order. */
    List<String> mapped(String beginning) {
        return mapping.fields().keySet().stream()
                .filter(name -> name.startsWith(beginning))
                .sorted()
                .toList();
    }

    /** The translated text of the field, or empty when there is none. */
    Optional<String> text(String field) {
        var how = mapping.fields().get(field);
        if (how == null) {
            return Optional.empty();
        }
        var text = translated(how, cell(how)).strip();
        return Optional.of(
                        text.isEmpty() ? Optional.ofNullable(how.defaultValue()).orElse("") : text)
                .filter(known -> !known.isBlank());
    }

    /** The items of a list separated by commas or semicolons, each translated, each once. */
    List<String> list(String field) {
        var how = mapping.fields().get(field);
        if (how == null) {
            return List.of();
        }
        var items = Arrays.stream(cell(how).split("[,;]"))
                .map(item -> translated(how, item.strip()).strip())
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
        return items.isEmpty() && how.defaultValue() != null ? List.of(how.defaultValue()) : items;
    }

    /** The field made into a value; empty when there is no text or when it is faulty, which is noted. */
    <T> Optional<T> value(String field, Function<String, T> maker) {
        return text(field).flatMap(text -> made(field, text, maker));
    }

    <T> List<T> values(String field, Function<String, T> maker) {
        return list(field).stream()
                .flatMap(text -> made(field, text, maker).stream())
                .toList();
    }

    /** The same as {@link #value}, but noted as missing when there is no text. */
    <T> Optional<T> required(String field, Function<String, T> maker) {
        if (text(field).isEmpty()) {
            error(field, "", "required", "must not be empty");
        }
        return value(field, maker);
    }

    /** A constant by its code or its label. */
    <E extends Enum<E>> Optional<E> constant(String field, Class<E> type) {
        return value(field, text -> constant(type, text));
    }

    /** A date; one that cannot be read stays empty with a warning, for it is never worth losing the row. */
    Optional<LocalDate> date(String field) {
        var how = mapping.fields().get(field);
        var text = text(field).filter(some -> !Dates.saysNothing(some));
        if (how == null || text.isEmpty()) {
            return Optional.empty();
        }
        var format = how.dateFormat();
        return format == null
                ? usualDate(field, text.get())
                : Dates.read(text.get(), Dates.format(format)).or(() -> dateOtherThan(format, field, text.get()));
    }

    private Optional<LocalDate> usualDate(String field, String text) {
        var date = Dates.read(text);
        if (date.isEmpty()) {
            warnings.add(fault(
                    field,
                    text,
                    "date.unreadable",
                    "is no date that can be read and was left empty; a dateFormat such as d/M/yyyy may help"));
        }
        return date;
    }

    private Optional<LocalDate> dateOtherThan(String format, String field, String text) {
        var date = usualDate(field, text);
        date.ifPresent(day -> warnings.add(fault(
                field, text, "date.otherFormat", "is not written as %s and was read as %s".formatted(format, day))));
        return date;
    }

    void error(String field, String value, String code, String message) {
        errors.add(fault(field, value, code, message));
    }

    void warn(String field, String value, String code, String message) {
        warnings.add(fault(field, value, code, message));
    }

    private <T> Optional<T> made(String field, String text, Function<String, T> maker) {
        try {
            return Optional.of(maker.apply(text));
        } catch (InvalidInput invalid) {
            invalid.faults().forEach(fault -> error(field, text, fault.code(), fault.message()));
            return Optional.empty();
        }
    }

    static <E extends Enum<E>> E constant(Class<E> type, String text) {
        var wanted = text.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return Arrays.stream(type.getEnumConstants())
                .filter(constant ->
                        constant.name().equals(wanted) || Label.of(constant).equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(
                        "",
                        "code.unknown",
                        "must be one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }

    private RowFault fault(String field, String value, String code, String message) {
        var how = mapping.fields().get(field);
        var column = how == null || how.column() == null ? field : how.column();
        return new RowFault(
                row.number(), column, value.length() > SHOWN ? value.substring(0, SHOWN) : value, code, message);
    }

    private String cell(Mapping.Field how) {
        var text = how.column() == null
                ? ""
                : Text.readable(row.cells().getOrDefault(how.column(), "")).strip();
        return text.equals("NA") || text.equals("N/A") ? "" : text;
    }

    private static String translated(Mapping.Field how, String text) {
        if (how.values().isEmpty()) {
            return text;
        }
        var listed = lookUp(how.values(), text);
        if (listed != null) {
            return listed;
        }
        var others = how.values().get(Mapping.ALL_OTHERS);
        return others == null || text.isEmpty() && how.defaultValue() != null ? text : others;
    }

    private static @Nullable String lookUp(Map<String, String> values, String text) {
        for (var entry : values.entrySet()) {
            if (entry.getKey().strip().equalsIgnoreCase(text)) {
                return entry.getValue();
            }
        }
        return null;
    }
}
