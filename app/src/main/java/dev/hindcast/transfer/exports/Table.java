package dev.hindcast.transfer.exports;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table that is written once, row by row.
 *
 * @param columns the headings, named like the fields of the REST interface
 * @param rows each with a cell per column: text, a number, a date, an instant, a month, yes or no, or nothing
 */
record Table(String name, List<String> columns, Stream<List<@Nullable Object>> rows) {}
