package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.read.value.Stops.Stop;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stopped projects had spent, in the reporting currency.
 *
 * @param planned planned cost of the projects that had any
 * @param untilStop their cost up to the month of the stop
 * @param afterMiss the cost of all of them for months after the one in which a criterion was first missed
 */
record Spend(BigDecimal planned, BigDecimal untilStop, BigDecimal afterMiss) {

    private static final class OfProject {

        private final int stopped;
        private final int missed;
        private final Sum planned = new Sum();
        private final Sum untilStop = new Sum();
        private final Sum afterMiss = new Sum();

        private OfProject(Stop stop) {
            stopped = month(stop.day(), Figures.BEGINNING);
            missed = month(stop.miss(), Figures.END);
        }

        private void add(Figure figure, int month, long amount) {
            if (figure == Figure.PLANNED_COST) {
                planned.add(amount);
                return;
            }
            if (month <= stopped) {
                untilStop.add(amount);
            }
            if (month > missed) {
                afterMiss.add(amount);
            }
        }

        private static int month(@Nullable LocalDate day, int otherwise) {
            return day == null ? otherwise : Figures.number(YearMonth.from(day));
        }
    }

    static Spend of(View view, List<Stop> stops) {
        var spent = new @Nullable OfProject[view.highestProject()];
        stops.forEach(stop -> spent[stop.state().number()] = new OfProject(stop));
        view.blocks(List.of(Figure.COST, Figure.PLANNED_COST), Figures.BEGINNING, Figures.END, (block, rate) -> {
            if (rate != null && !stops.isEmpty()) {
                add(view, block, rate, spent);
            }
        });
        var digits = view.currency.getDefaultFractionDigits();
        var planned = BigDecimal.ZERO.setScale(digits);
        var untilStop = planned;
        var afterMiss = planned;
        for (var project : spent) {
            if (project == null) {
                continue;
            }
            if (project.planned.scaled(digits).signum() > 0) {
                planned = planned.add(project.planned.scaled(digits));
                untilStop = untilStop.add(project.untilStop.scaled(digits));
            }
            afterMiss = afterMiss.add(project.afterMiss.scaled(digits));
        }
        return new Spend(planned, untilStop, afterMiss);
    }

    private static void add(View view, Block block, Rate rate, @Nullable OfProject[] spent) {
        var end = view.end(block);
        var sums = block.runningSums(rate, end);
        for (int i = 0; i < end; i++) {
            var project = spent[block.project[i]];
            if (project != null && view.counts(block, i)) {
                project.add(block.key.figure(), block.key.month(), sums[i + 1] - sums[i]);
            }
        }
    }
}
