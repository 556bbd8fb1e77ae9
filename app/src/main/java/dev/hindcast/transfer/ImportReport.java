package dev.hindcast.transfer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an import stands.
 *
 * @param rowsRead rows read and checked so far
 * @param rowsImported rows that have become facts so far; in a dry run, that would
 * @param created how many of them are new, {@code updated} how many changed what was imported before
 * @param errors the first {@value #MOST_FAULTS} faults that keep a row out; {@code errorCount} tells how many there are
 * @param warnings likewise for what was left empty because it could not be read
 * @param message why it ended as it did, for a person
 */
public record ImportReport(
        String id,
        ImportKind kind,
        String fileName,
        boolean dryRun,
        Status status,
        long rowsRead,
        long rowsImported,
        long created,
        long updated,
        long errorCount,
        List<RowFault> errors,
        long warningCount,
        List<RowFault> warnings,
        @Nullable String message,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    public static final int MOST_FAULTS = 1_000;

    /** Where an import is in its life. */
    public enum Status {
        CHECKING,
        IMPORTING,
        /** Everything that was asked for has happened. */
        DONE,
        /** Faults kept everything out; nothing was written. */
        REJECTED,
        /** Something unexpected ended it; the message tells what was written. */
        FAILED;

        public boolean isOver() {
            return this == DONE || this == REJECTED || this == FAILED;
        }
    }

    /**
     * A fault of a cell.
     *
     * @param row as a spreadsheet counts: the headings are row 1
     * @param column the heading, or the field when it has no column
     * @param value the cell's text, at most 200 characters of it
     */
    public record RowFault(long row, String column, String value, String code, String message) {}

    public ImportReport {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }
}
