package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/** The sums of some figures for each project, by its number, in the smallest units of a currency. */
final class ProjectSums {

    private static final Figure[] FIGURES = Figure.values();

    /** By figure; empty for one that is not summed. */
    private final long[][] totals = new long[FIGURES.length][0];

    private final long[][] met = new long[FIGURES.length][0];
    private final int digits;

    ProjectSums(Collection<Figure> figures, int projects, int digits) {
        this.digits = digits;
        figures.forEach(figure -> {
            totals[figure.ordinal()] = new long[projects];
            met[figure.ordinal()] = new long[projects];
        });
    }

    long[] totals(Figure figure) {
        return totals[figure.ordinal()];
    }

    /** Not zero for projects that have a line. */
    long[] met(Figure figure) {
        return met[figure.ordinal()];
    }

    /** Adds the sums of other lines of the same figures. */
    ProjectSums plus(ProjectSums other) {
        for (int figure = 0; figure < FIGURES.length; figure++) {
            var sums = totals[figure];
            var ofFigure = met[figure];
            for (int i = 0; i < sums.length; i++) {
                sums[i] += other.totals[figure][i];
                ofFigure[i] |= other.met[figure][i];
            }
        }
        return this;
    }

    BigDecimal amount(Figure figure, int project) {
        return BigDecimal.valueOf(totals(figure)[project], digits);
    }

    /** Adds a project's sums to those of its group, by figure, where it has a line. */
    void addTo(int project, Map<Figure, Sum> group) {
        for (int figure = 0; figure < FIGURES.length; figure++) {
            if (met[figure].length > project && met[figure][project] != 0) {
                group.computeIfAbsent(FIGURES[figure], added -> new Sum()).add(totals[figure][project]);
            }
        }
    }
}
