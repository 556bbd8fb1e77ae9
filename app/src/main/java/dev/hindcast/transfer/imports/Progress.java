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
    private long created;
    private long updated;

    /** All faults are counted, the first are kept. */
    static final class Faults {

        private final List<RowFault> first = new ArrayList<>();
        private long count;

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

    void taken(boolean known) {
        if (known) {
            updated++;
        } else {
            created++;
        }
    }

    /** Forgets what was counted as taken, since it was only a check. */
    void beginImporting() {
        created = 0;
        updated = 0;
    }

    long rowsRead() {
        return rowsRead;
    }

    long rowsImported() {
        return created + updated;
    }

    long created() {
        return created;
    }

    long updated() {
        return updated;
    }

    Faults errors() {
        return errors;
    }

    Faults warnings() {
        return warnings;
    }
}
