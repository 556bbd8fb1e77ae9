package dev.hindcast.portfolio.read.value;

import java.util.Arrays;

/** The lines of promised drivers, each from the month in which it was promised to start. */
final class PromisedLines {

    private static final int NEVER = Integer.MAX_VALUE;

    private final View view;
    /** By driver, the first month that counts. */
    private final int[] from;

    PromisedLines(View view) {
        this.view = view;
        var drivers = view.memory.drivers();
        this.from = new int[drivers.size()];
        Arrays.fill(from, NEVER);
        for (int i = 0; i < from.length; i++) {
            if (view.memory.journal().firsts().isDriverPromised(i, view.moment)) {
                from[i] = drivers.promisedFrom(i);
            }
        }
    }

    /** Whether a line, before the block's {@linkplain View#end end}, is one of them. */
    boolean contain(Block block, int line) {
        var driver = block.driver[line];
        return driver >= 0 && block.key.month() >= from[driver] && view.counts(block, line);
    }

    /** Adds their converted amounts to the sums of their projects. */
    void add(Block block, Rate rate, long[] ofProjects) {
        var end = view.end(block);
        var sums = block.runningSums(rate, end);
        for (int i = 0; i < end; i++) {
            if (contain(block, i)) {
                ofProjects[block.project[i]] += sums[i + 1] - sums[i];
            }
        }
    }
}
