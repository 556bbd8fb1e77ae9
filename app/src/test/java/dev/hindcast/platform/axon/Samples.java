package dev.hindcast.platform.axon;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Always the same sample of a record, every component filled. */
final class Samples {

    private Samples() {}

    static Object of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getName(), component.getGenericType()))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No sample of " + type, e);
        }
    }

    private static Object value(String name, Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return List.of(value(name, of[0]));
            }
            if (generic.getRawType() == Set.class) {
                return Set.of(value(name, of[0]));
            }
            if (generic.getRawType() == Map.class) {
                return Map.of(value("key", of[0]), value(name, of[1]));
            }
        }
        return single(name, (Class<?>) type);
    }

    private static Object single(String name, Class<?> type) {
        if (type.isRecord()) {
            return of(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getName()) {
            case "java.lang.String" -> name.toLowerCase(java.util.Locale.ROOT).contains("currency") ? "EUR" : name;
            case "int", "java.lang.Integer" -> 7;
            case "long", "java.lang.Long" -> 7L;
            case "boolean", "java.lang.Boolean" -> true;
            case "double", "java.lang.Double" -> 0.5;
            case "java.math.BigDecimal" -> new BigDecimal("12.50");
            case "java.time.LocalDate" -> LocalDate.of(2026, 3, 16);
            case "java.time.LocalDateTime" -> LocalDateTime.of(2026, 3, 16, 9, 30);
            case "java.time.YearMonth" -> YearMonth.of(2026, 3);
            case "java.time.Year" -> Year.of(2026);
            case "java.time.Instant" -> Instant.parse("2026-03-16T09:30:00Z");
            default -> throw new IllegalStateException("No sample of the type " + type + " of " + name);
        };
    }
}
