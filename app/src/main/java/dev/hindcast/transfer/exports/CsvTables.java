package dev.hindcast.transfer.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes a table as comma-separated values in which no spreadsheet takes a text for a formula. */
final class CsvTables {

    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r";

    private CsvTables() {}

    static void write(Table table, OutputStream stream) throws IOException {
        var writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(table.columns());
        table.rows()
                .forEachOrdered(
                        row -> csv.writeRecord(row.stream().map(CsvTables::text).toList()));
        csv.flush();
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case String text when isLikeAFormula(text) -> "'" + text;
            case BigDecimal number -> number.toPlainString();
            default -> cell.toString();
        };
    }

    private static boolean isLikeAFormula(String text) {
        return !text.isEmpty() && BEGINNINGS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0;
    }
}
