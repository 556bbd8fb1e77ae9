package dev.hindcast.platform.web.binding;

import dev.hindcast.platform.web.binding.RecordShape.Part;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.InvalidInput.Fault;
import dev.hindcast.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one field's value by its {@link Kind}; a null answer goes with at least one more fault. */
final class ValueReader {

    /** How many entries an array or a free object may have. */
    static final int MAX_ENTRIES = 500;

    private final IdResolvers ids;

    ValueReader(IdResolvers ids) {
        this.ids = ids;
    }

    /** The field's value; null when it is optional and absent, or faulty. An absent array is an empty one. */
    @Nullable
    Object readField(Part part, JsonNode object, String field, List<Fault> faults) {
        var node = object.get(part.name());
        if (node != null && !node.isNull()) {
            return read(part.kind(), node, field, faults);
        }
        if (part.optional()) {
            return null;
        }
        return switch (part.kind()) {
            case Kind.Many many -> many.distinct() ? Set.of() : List.of();
            case Kind.Table _ -> Map.of();
            default -> fault(faults, field, "required", "is required");
        };
    }

    @Nullable
    Object read(Kind kind, JsonNode node, String field, List<Fault> faults) {
        return switch (kind) {
            case Kind.Scalar(var type) -> attempt(() -> Scalars.read(type, node), field, faults);
            case Kind.Identifier(var type) -> attempt(() -> ids.inBody(type, Scalars.readText(node)), field, faults);
            case Kind.Wrapped(var shape, var inner) -> {
                var value = read(inner, node, field, faults);
                yield value == null ? null : created(shape, new Object[] {value}, field, faults);
            }
            case Kind.Choice(var type) -> choice(type, node, field, faults);
            case Kind.Amount() -> money(node, field, faults);
            case Kind.Many(var element, var distinct) -> many(element, distinct, node, field, faults);
            case Kind.Table(var value) -> table(value, node, field, faults);
            case Kind.Group(var shape) -> object(shape, node, field, faults);
        };
    }

    /** The value; an {@link InvalidInput} when it is faulty. */
    Object readOne(Kind kind, JsonNode node) {
        var faults = new ArrayList<Fault>();
        var value = read(kind, node, "", faults);
        if (value == null) {
            throw new InvalidInput(faults);
        }
        return value;
    }

    private static @Nullable Object choice(Class<?> type, JsonNode node, String field, List<Fault> faults) {
        for (var constant : type.getEnumConstants()) {
            if (node.isString() && ((Enum<?>) constant).name().equals(node.stringValue())) {
                return constant;
            }
        }
        return fault(faults, field, "choice.unknown", "must be one of " + allowed(type));
    }

    static String allowed(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }

    private static @Nullable Object money(JsonNode node, String field, List<Fault> faults) {
        if (!node.isObject()) {
            return fault(
                    faults,
                    field,
                    "money.expected",
                    "must be an object such as {\"amount\":\"1250.00\",\"currency\":\"EUR\"}");
        }
        var before = faults.size();
        unknownNames(node, List.of("amount", "currency"), field, faults);
        var amount = part(node, "amount", Scalars::readDecimal, field, faults);
        var currency = part(node, "currency", text -> Money.currency(Scalars.readText(text)), field, faults);
        if (amount == null || currency == null || faults.size() > before) {
            return null;
        }
        return attempt(() -> new Money(amount, currency), faults, fault -> fault.within(field));
    }

    private static <T> @Nullable T part(
            JsonNode object, String name, Function<JsonNode, T> reader, String field, List<Fault> faults) {
        var path = field + "." + name;
        var node = object.get(name);
        if (node == null || node.isNull()) {
            fault(faults, path, "required", "is required");
            return null;
        }
        return attempt(() -> reader.apply(node), path, faults);
    }

    private @Nullable Object many(Kind element, boolean distinct, JsonNode node, String field, List<Fault> faults) {
        if (!node.isArray()) {
            return fault(faults, field, "array.expected", "must be an array");
        }
        if (node.size() > MAX_ENTRIES) {
            return tooMany(node, field, faults);
        }
        var before = faults.size();
        var items = new ArrayList<Object>();
        for (int i = 0; i < node.size(); i++) {
            var item = read(element, node.get(i), field + "." + i, faults);
            if (item != null) {
                items.add(item);
            }
        }
        if (faults.size() > before) {
            return null;
        }
        return distinct ? Collections.unmodifiableSet(new LinkedHashSet<>(items)) : List.copyOf(items);
    }

    private @Nullable Object table(Kind value, JsonNode node, String field, List<Fault> faults) {
        if (!node.isObject()) {
            return fault(faults, field, "object.expected", "must be an object");
        }
        if (node.size() > MAX_ENTRIES) {
            return tooMany(node, field, faults);
        }
        var before = faults.size();
        var entries = new LinkedHashMap<String, Object>();
        for (var property : node.properties()) {
            var name = field + "." + property.getKey();
            var item = value instanceof Kind.Scalar(var type) && type == BigDecimal.class
                    ? attempt(() -> Scalars.readMeasured(property.getValue()), name, faults)
                    : read(value, property.getValue(), name, faults);
            if (item != null) {
                entries.put(property.getKey(), item);
            }
        }
        return faults.size() > before ? null : Collections.unmodifiableMap(entries);
    }

    private @Nullable Object object(RecordShape shape, JsonNode node, String field, List<Fault> faults) {
        if (!node.isObject()) {
            return fault(faults, field, "object.expected", "must be an object");
        }
        var before = faults.size();
        unknownNames(node, shape.parts().stream().map(Part::name).toList(), field, faults);
        var arguments = shape.parts().stream()
                .map(part -> readField(part, node, field + "." + part.name(), faults))
                .toArray();
        return faults.size() > before ? null : created(shape, arguments, field, faults);
    }

    private static void unknownNames(JsonNode object, List<String> known, String field, List<Fault> faults) {
        for (var name : object.propertyNames()) {
            if (!known.contains(name)) {
                fault(
                        faults,
                        field + "." + name,
                        "unknown",
                        "is not a field here; the fields are: " + String.join(", ", known));
            }
        }
    }

    private static @Nullable Object tooMany(JsonNode node, String field, List<Fault> faults) {
        return fault(
                faults,
                field,
                "array.tooLong",
                "must have at most %d entries but has %d".formatted(MAX_ENTRIES, node.size()));
    }

    /** The record, its constructor's faults told of the fields they name, or of the given one when they name none. */
    static @Nullable Object created(RecordShape shape, @Nullable Object[] arguments, String field, List<Fault> faults) {
        var single = shape.parts().size() == 1 && !field.isEmpty();
        return attempt(
                () -> shape.create(arguments),
                faults,
                fault -> single ? fault.of(field) : field.isEmpty() ? fault : fault.within(field));
    }

    private static <T> @Nullable T attempt(Supplier<T> reading, String field, List<Fault> faults) {
        return attempt(reading, faults, fault -> fault.of(field));
    }

    private static <T> @Nullable T attempt(Supplier<T> reading, List<Fault> faults, Function<Fault, Fault> placed) {
        try {
            return reading.get();
        } catch (InvalidInput refused) {
            refused.faults().stream().map(placed).forEach(faults::add);
            return null;
        }
    }

    private static @Nullable Object fault(List<Fault> faults, String field, String code, String message) {
        faults.add(new Fault(field, code, message));
        return null;
    }
}
