package dev.hindcast.transfer.exports;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** How wide the columns of a sheet must be for what its first rows hold. */
final class Widths {

    private static final int LEAST = 10;
    private static final int MOST = 60;
    private static final int MARGIN = 3;
    private static final int OF_AN_INSTANT = 19;

    private final int[] characters;

    Widths(List<String> headings) {
        characters = headings.stream().mapToInt(String::length).toArray();
    }

    void see(List<@Nullable Object> row) {
        for (int column = 0; column < row.size(); column++) {
            characters[column] = Math.max(characters[column], length(row.get(column)));
        }
    }

    void set(Worksheet sheet) {
        for (int column = 0; column < characters.length; column++) {
            sheet.width(column, Math.clamp(characters[column] + MARGIN, LEAST, MOST));
        }
    }

    private static int length(@Nullable Object cell) {
        return switch (cell) {
            case null -> 0;
            case Instant _ -> OF_AN_INSTANT;
            case Table.Cash cash -> length(cash.amount()) + 4;
            case BigDecimal number -> number.toPlainString().length() * 4 / 3;
            default -> cell.toString().length();
        };
    }
}
