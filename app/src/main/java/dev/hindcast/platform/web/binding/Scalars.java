package dev.hindcast.platform.web.binding;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Numbers;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** Reads single values of JSON into types of the JDK. */
final class Scalars {

    static final Set<Class<?>> TYPES = Set.of(
            String.class,
            boolean.class,
            Boolean.class,
            int.class,
            Integer.class,
            long.class,
            Long.class,
            BigDecimal.class,
            LocalDate.class,
            YearMonth.class,
            Instant.class,
            Currency.class);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Scalars() {}

    /** The value; an {@link InvalidInput} without a field's name when the JSON holds none of that type. */
    static Object read(Class<?> type, JsonNode node) {
        if (type == boolean.class || type == Boolean.class) {
            return readBoolean(node);
        }
        if (type == int.class || type == Integer.class) {
            return (int) readLong(node, Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        if (type == long.class || type == Long.class) {
            return readLong(node, Long.MIN_VALUE, Long.MAX_VALUE);
        }
        if (type == BigDecimal.class) {
            return readDecimal(node);
        }
        var text = readText(node);
        if (type == LocalDate.class) {
            return date(text);
        }
        if (type == YearMonth.class) {
            return month(text);
        }
        if (type == Instant.class) {
            return parsed(text, Instant::parse, "instant.malformed", "must be an instant such as 2026-01-31T12:00:00Z");
        }
        if (type == Currency.class) {
            return Money.zero(Money.currency(text)).currency();
        }
        return text;
    }

    static String readText(JsonNode node) {
        if (!node.isString()) {
            throw InvalidInput.of("", "text.expected", "must be a text");
        }
        return node.stringValue();
    }

    private static boolean readBoolean(JsonNode node) {
        if (!node.isBoolean()) {
            throw InvalidInput.of("", "boolean.expected", "must be true or false");
        }
        return node.booleanValue();
    }

    private static long readLong(JsonNode node, long least, long most) {
        if (!node.isIntegralNumber()
                || !node.canConvertToLong()
                || node.longValue() < least
                || node.longValue() > most) {
            throw InvalidInput.of("", "integer.expected", "must be a whole number");
        }
        return node.longValue();
    }

    static BigDecimal readDecimal(JsonNode node) {
        return readDecimal(node, number -> Numbers.requireSane("", number));
    }

    /** A number of a table, as machines measure them. */
    static BigDecimal readMeasured(JsonNode node) {
        return readDecimal(node, number -> Numbers.requireMeasured("", number));
    }

    private static BigDecimal readDecimal(JsonNode node, UnaryOperator<BigDecimal> checked) {
        if (!node.isString() && !node.isNumber()) {
            throw InvalidInput.of("", "number.expected", "must be a number");
        }
        try {
            var number = node.isString() ? Money.amount(node.stringValue()) : node.decimalValue();
            return checked.apply(number);
        } catch (InvalidInput malformed) {
            var fault = malformed.faults().getFirst();
            throw InvalidInput.of("", fault.code().replace("amount.malformed", "number.malformed"), fault.message());
        }
    }

    private static LocalDate date(String text) {
        var date = parsed(text, LocalDate::parse, "date.malformed", "must be a date such as 2026-01-31");
        requireYear(date.getYear());
        return date;
    }

    private static YearMonth month(String text) {
        var month = parsed(text, YearMonth::parse, "month.malformed", "must be a month such as 2026-01");
        requireYear(month.getYear());
        return month;
    }

    private static void requireYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw InvalidInput.of(
                    "", "date.outOfRange", "must lie in the years %d to %d".formatted(FIRST_YEAR, LAST_YEAR));
        }
    }

    private static <T> T parsed(String text, Function<String, T> parser, String code, String message) {
        try {
            return parser.apply(text.strip());
        } catch (DateTimeParseException malformed) {
            throw InvalidInput.of("", code, message);
        }
    }
}
