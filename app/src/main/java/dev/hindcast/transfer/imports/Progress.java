package dev.hindcast.transfer.imports;

import dev.hindcast.transfer.ImportReport;
import dev.hindcast.transfer.ImportReport.RowFault;
import java.util.ArrayList;
import java.util.List;

/** Counts what has become of the rows of one import. */
final class Progress {

    private final Faults errors = new Faults();
    private final Faults warnings = new Faults();
    private long rowsRead;
    private Taken taken = new Taken(0, 0, 0);
    private Taken committed = taken;

    /** What has become of rows: new, changed, or found to be as they say already. */
    record Taken(long created, long updated, long unchanged) {

        Taken and(Outcome outcome) {
            return switch (outcome) {
                case CREATED -> new Taken(created + 1, updated, unchanged);
                case UPDATED -> new Taken(created, updated + 1, unchanged);
                case UNCHANGED -> new Taken(created, updated, unchanged + 1);
            };
        }

        long rows() {
            return created + updated + unchanged;
        }
    }

    /** What became of one row. */
    enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /** All faults are counted, the first are kept. */
    static final class Faults {

        private final List<RowFault> first = new ArrayList<>();
        private long count;

        /** Takes up what was noted before a restart about rows that are done. */
        private void restore(List<RowFault> faults, long lastDone) {
            add(faults.stream().filter(fault -> fault.row() <= lastDone).toList());
        }

        void add(List<RowFault> faults) {
            count += faults.size();
            faults.stream().limit(ImportReport.MOST_FAULTS - first.size()).forEach(first::add);
        }

        long count() {
            return count;
        }

        List<RowFault> first() {
            return List.copyOf(first);
        }
    }

    void read(Cells cells) {
        rowsRead++;
        errors.add(cells.errors());
        warnings.add(cells.warnings());
    }

    /** Counts a row that was done before a restart; what was noted about it then is kept. */
    void readAgain() {
        rowsRead++;
    }

    void restore(ImportReport before, long lastDone) {
        errors.restore(before.errors(), lastDone);
        warnings.restore(before.warnings(), lastDone);
    }

    void taken(Outcome outcome) {
        taken = taken.and(outcome);
    }

    /** Forgets what was counted as taken, since it was only a check; what was done before a restart counts. */
    void beginImporting(Taken before) {
        taken = before;
        committed = before;
    }

    /** What was taken since the last time stands. */
    void commit() {
        committed = taken;
    }

    /** What was taken since {@link #commit} did not happen. */
    void rollback() {
        taken = committed;
    }

    Taken all() {
        return taken;
    }

    long rowsRead() {
        return rowsRead;
    }

    long rowsImported() {
        return taken.rows();
    }

    long created() {
        return taken.created();
    }

    long updated() {
        return taken.updated();
    }

    Faults errors() {
        return errors;
    }

    Faults warnings() {
        return warnings;
    }
}
