package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The sums of some figures for each project, by its number, in the smallest units of a currency. */
final class ProjectSums {

    private final Map<Figure, long[]> totals = new EnumMap<>(Figure.class);
    private final Map<Figure, long[]> met = new EnumMap<>(Figure.class);
    private final int digits;

    ProjectSums(Collection<Figure> figures, int projects, int digits) {
        this.digits = digits;
        figures.forEach(figure -> {
            totals.put(figure, new long[projects]);
            met.put(figure, new long[projects]);
        });
    }

    long[] totals(Figure figure) {
        return Objects.requireNonNull(totals.get(figure));
    }

    /** Not zero for projects that have a line. */
    long[] met(Figure figure) {
        return Objects.requireNonNull(met.get(figure));
    }

    /** Adds the sums of other lines of the same figures. */
    ProjectSums plus(ProjectSums other) {
        totals.forEach((figure, sums) -> {
            var more = other.totals(figure);
            var alsoMet = other.met(figure);
            var ofFigure = met(figure);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += more[i];
                ofFigure[i] |= alsoMet[i];
            }
        });
        return this;
    }

    BigDecimal amount(Figure figure, int project) {
        return BigDecimal.valueOf(totals(figure)[project], digits);
    }

    /** Adds a project's sums to those of its group, by figure, where it has a line. */
    void addTo(int project, Map<Figure, Sum> group) {
        totals.forEach((figure, sums) -> {
            if (met(figure)[project] != 0) {
                group.computeIfAbsent(figure, added -> new Sum()).add(sums[project]);
            }
        });
    }
}
