package dev.hindcast.organisation;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Numbers;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of projects that the organisation has defined for itself. Values are kept as text in one normal form: numbers
 * plain, dates as ISO 8601 writes them, choices as they are spelt here.
 *
 * @param choices what a {@link FieldKind#CHOICE} offers, in its order; empty for every other kind
 * @param hint what to enter, for those who fill it in
 * @param retired whether it is offered no longer; values that were given stay readable
 */
public record OwnField(
        String code,
        String name,
        FieldKind kind,
        List<String> choices,
        @Nullable String hint,
        boolean retired) {

    public OwnField {
        choices = List.copyOf(choices);
    }

    /** The value in its normal form; an {@link InvalidInput} that names the limit when it is none of this field. */
    public String accept(String text) {
        var value = new Line(text).value();
        return switch (kind) {
            case TEXT -> value;
            case NUMBER -> number(value);
            case DATE -> date(value);
            case CHOICE ->
                choices.stream()
                        .filter(choice -> choice.equalsIgnoreCase(value))
                        .findFirst()
                        .orElseThrow(() -> InvalidInput.of(
                                "value", "choice.unknown", "must be one of " + String.join(", ", choices)));
        };
    }

    private static String number(String value) {
        try {
            var number = new BigDecimal(value);
            Numbers.requireSane("value", number);
            var plain = number.stripTrailingZeros();
            return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
        } catch (NumberFormatException notANumber) {
            throw InvalidInput.of("value", "number.malformed", "must be a number such as 1250.5");
        }
    }

    private static String date(String value) {
        try {
            return LocalDate.parse(value).toString();
        } catch (DateTimeException notADate) {
            throw InvalidInput.of("value", "date.malformed", "must be a date such as 2026-03-31");
        }
    }
}
