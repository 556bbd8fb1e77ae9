package dev.hindcast.portfolio.read.value;

import org.jspecify.annotations.Nullable;

/** The lines of promised drivers, each from the month in which it was promised to start. */
final class PromisedLines {

    /** What is told of a line: its place in its block, and its converted amount. */
    interface Visitor {
        void at(int line, int project, int driver, long amount);
    }

    private final View view;
    private final boolean[] promised;
    private final int[] drivers;

    PromisedLines(View view) {
        this.view = view;
        this.drivers = view.memory.journal().entries().driver;
        this.promised = new boolean[view.memory.drivers().size()];
        for (int i = 0; i < promised.length; i++) {
            promised[i] = view.memory.journal().firsts().isDriverPromised(i, view.moment);
        }
    }

    /** Visits the lines of a block that count; none when there is no rate for them. */
    void visit(Block block, @Nullable Rate rate, Visitor visitor) {
        if (rate == null) {
            return;
        }
        var end = view.end(block);
        var month = block.key.month();
        var sums = block.runningSums(rate);
        var columns = view.memory.drivers();
        for (int i = 0; i < end; i++) {
            var driver = drivers[block.entry[i]];
            if (driver >= 0 && promised[driver] && view.counts(block, i) && month >= columns.promisedFrom(driver)) {
                visitor.at(i, block.project[i], driver, sums[i + 1] - sums[i]);
            }
        }
    }
}
