package dev.hindcast.ui.common;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.value.Sizing.Range;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.regex.Pattern;

/** Reads a range as people type it, numbers as their locale writes them: 100, 80 – 120, or 80 / 100 / 120. */
public final class RangeReader {

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[/;–—]|\\bto\\b|(?<=\\d)\\s*-)\\s*");

    private RangeReader() {}

    /** The range; an {@link InvalidInput} about the field when it is none. */
    public static Range read(String field, String text) {
        try {
            var numbers = new ArrayList<BigDecimal>();
            for (var part : BETWEEN.split(text.strip())) {
                numbers.add(number(part.replace("%", "").strip()));
            }
            return Range.of(numbers);
        } catch (InvalidInput refused) {
            var fault = refused.faults().getFirst();
            throw InvalidInput.of(field, fault.code(), fault.message());
        }
    }

    private static BigDecimal number(String text) {
        var format = (DecimalFormat) NumberFormat.getNumberInstance(Formats.locale());
        format.setParseBigDecimal(true);
        var at = new ParsePosition(0);
        var number = text.length() > 40 ? null : (BigDecimal) format.parse(text, at);
        if (number == null || at.getIndex() < text.length()) {
            throw InvalidInput.of("", "range.malformed", "must be numbers such as 100, 80 – 120 or 80 / 100 / 120");
        }
        return number;
    }
}
