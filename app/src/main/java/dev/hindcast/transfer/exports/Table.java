package dev.hindcast.transfer.exports;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table that is written once, row by row.
 *
 * @param columns the headings, named like the fields of the REST interface
 * @param rows each with a cell per column: text, a number, an amount, a share, a date, an instant, a month, yes or
 *     no, or nothing
 */
record Table(String name, List<String> columns, Stream<List<@Nullable Object>> rows) {

    /** An amount that is shown with its currency. */
    record Cash(BigDecimal amount, Currency currency) {}

    /** A number that is shown in percent. */
    record Share(BigDecimal share) {}
}
