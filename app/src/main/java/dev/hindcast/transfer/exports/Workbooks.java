package dev.hindcast.transfer.exports;

import dev.hindcast.shared.DomainRule;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes tables as the sheets of an Excel workbook, in which numbers are numbers and dates are dates. */
final class Workbooks {

    /** What Excel holds in a sheet, less the headings. */
    static final int MOST_ROWS = 1_048_575;

    private static final int MOST_CHARACTERS = 32_767;
    private static final int FLUSHED_ROWS = 1_000;
    private static final String HEADING = "E6EEF6";

    private Workbooks() {}

    static void write(List<Table> tables, OutputStream stream) throws IOException {
        var workbook = new Workbook(stream, "Hindcast", null);
        for (var table : tables) {
            write(table, workbook.newWorksheet(table.name()));
        }
        workbook.finish();
    }

    private static void write(Table table, Worksheet sheet) throws IOException {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, column, table.columns().get(column));
            sheet.style(0, column).bold().fillColor(HEADING).set();
        }
        sheet.freezePane(0, 1);
        var widths = new Widths(table.columns());
        var written = new int[1];
        table.rows().forEachOrdered((List<@Nullable Object> row) -> {
            if (++written[0] > MOST_ROWS) {
                throw DomainRule.unacceptable(
                        "format",
                        "too-many-rows-for-a-workbook",
                        "A sheet holds at most %d rows. Narrow what is exported, or take CSV.".formatted(MOST_ROWS));
            }
            if (written[0] < FLUSHED_ROWS) {
                widths.see(row);
            } else if (written[0] == FLUSHED_ROWS) {
                widths.set(sheet);
            }
            write(row, written[0], sheet);
        });
        if (written[0] < FLUSHED_ROWS) {
            widths.set(sheet);
        }
        sheet.setAutoFilter(0, 0, Math.max(1, written[0]), table.columns().size() - 1);
        sheet.finish();
    }

    private static void write(List<@Nullable Object> row, int number, Worksheet sheet) {
        for (int column = 0; column < row.size(); column++) {
            write(row.get(column), number, column, sheet);
        }
        if (number % FLUSHED_ROWS == 0) {
            try {
                sheet.flush();
            } catch (IOException hungUp) {
                throw new UncheckedIOException(hungUp);
            }
        }
    }

    private static void write(@Nullable Object cell, int row, int column, Worksheet sheet) {
        switch (cell) {
            case null -> {}
            case BigDecimal number -> {
                sheet.value(row, column, number);
                sheet.style(row, column)
                        .format(number(Math.max(0, number.scale())))
                        .set();
            }
            case Table.Cash cash -> {
                var digits = Math.max(0, cash.amount().scale());
                sheet.value(row, column, cash.amount());
                sheet.style(row, column)
                        .format("[$%s] %s".formatted(cash.currency().getCurrencyCode(), number(digits)))
                        .set();
            }
            case Table.Share(var share) -> {
                sheet.value(row, column, share);
                sheet.style(row, column).format("0.0%").set();
            }
            case Number number -> sheet.value(row, column, number);
            case Boolean yes -> sheet.value(row, column, yes);
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case YearMonth month -> {
                sheet.value(row, column, month.atDay(1));
                sheet.style(row, column).format("yyyy-mm").set();
            }
            case Instant instant -> {
                sheet.value(row, column, instant.atOffset(ZoneOffset.UTC).toLocalDateTime());
                sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
            default -> {
                var text = cell.toString();
                sheet.value(row, column, text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
            }
        }
    }

    private static String number(int digits) {
        return digits > 0 ? "#,##0." + "0".repeat(digits) : "#,##0";
    }
}
