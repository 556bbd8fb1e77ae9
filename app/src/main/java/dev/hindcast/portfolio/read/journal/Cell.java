package dev.hindcast.portfolio.read.journal;

import java.time.YearMonth;
import java.util.Comparator;

/** Where an amount stands: what a restatement replaces is what stood in the same cell. */
record Cell(YearMonth month, String category, boolean cashable, String currency) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::month)
            .thenComparing(Cell::category)
            .thenComparing(Cell::cashable)
            .thenComparing(Cell::currency);

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
