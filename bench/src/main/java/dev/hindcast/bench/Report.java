package dev.hindcast.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A table of results, of which each line may be held against a limit. */
public final class Report {

    private final PrintStream out = System.out;
    private final List<List<String>> rows = new ArrayList<>();
    private boolean broken;

    public Report(String title, String... columns) {
        out.println();
        out.println(title);
        out.printf(
                Locale.ROOT,
                "%d cores, %d MB of heap, Java %s%n%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.version().feature());
        rows.add(List.of(columns));
    }

    public void row(Object... cells) {
        rows.add(Arrays.stream(cells).map(Report::text).toList());
    }

    /** How a line stands to its limit, as the last cell of its row. */
    public String verdict(boolean kept) {
        broken |= !kept;
        return kept ? "ok" : "BROKEN";
    }

    /** Prints the table; 0 when every limit was kept, else 1. */
    public int print() {
        var widths = new int[rows.getFirst().size()];
        rows.forEach(row -> {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        for (var row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(i == 0 ? "%-" : "%").append(widths[i]).append("s   ");
            }
            out.println(String.format(line.toString(), row.toArray()).stripTrailing());
        }
        out.println();
        out.println(broken ? "A limit is broken." : "All limits are kept.");
        return broken ? 1 : 0;
    }

    private static String text(Object cell) {
        return cell instanceof Double number ? String.format(Locale.ROOT, "%.3f", number) : cell.toString();
    }
}
