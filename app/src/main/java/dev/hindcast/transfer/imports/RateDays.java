package dev.hindcast.transfer.imports;

import dev.hindcast.transfer.Mapping;
import dev.hindcast.transfer.RateChoice;
import dev.hindcast.transfer.files.CsvFile;
import dev.hindcast.transfer.files.Dates;
import java.io.IOException;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Tells which days of a file of exchange rates are wanted, in whatever order they stand. */
final class RateDays {

    private RateDays() {}

    static Predicate<LocalDate> wanted(CsvFile file, Mapping mapping, RateChoice choice) throws IOException {
        var from = choice.from();
        if (choice.everyDay()) {
            return day -> from == null || !day.isBefore(from);
        }
        var days = days(file, mapping);
        var wanted = new TreeSet<LocalDate>();
        if (!days.isEmpty()) {
            wanted.add(days.last());
            var first = from == null || from.isBefore(days.first()) ? days.first() : from;
            for (var start = first.withDayOfMonth(1); !start.isAfter(days.last()); start = start.plusMonths(1)) {
                var holding = days.floor(start);
                if (holding != null) {
                    wanted.add(holding);
                }
            }
        }
        return wanted::contains;
    }

    private static TreeSet<LocalDate> days(CsvFile file, Mapping mapping) throws IOException {
        var days = new TreeSet<LocalDate>();
        try (var rows = file.rows()) {
            rows.forEach(row -> new Cells(mapping, row)
                    .text(RateColumns.DATE)
                    .flatMap(Dates::read)
                    .ifPresent(days::add));
        }
        return days;
    }
}
