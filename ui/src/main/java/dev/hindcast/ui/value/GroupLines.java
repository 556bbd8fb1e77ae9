package dev.hindcast.ui.value;

import dev.hindcast.portfolio.Amounts;
import dev.hindcast.portfolio.PortfolioQuery.Series;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lines of a series as a chart can hold them: the largest, and what the others add up to.
 *
 * @param others how many lines the last one stands for; none when zero
 */
record GroupLines(Series.Result answer, List<Series.Line> shown, int others) {

    private static final int MOST = 14;

    static GroupLines of(Series.Result answer) {
        var lines = answer.series().stream()
                .filter(line -> size(line).signum() != 0)
                .sorted(Comparator.comparing(GroupLines::size).reversed())
                .toList();
        if (lines.size() <= MOST + 1) {
            return new GroupLines(answer, lines, 0);
        }
        var rest = lines.subList(MOST, lines.size());
        var shown = new ArrayList<>(lines.subList(0, MOST));
        shown.add(new Series.Line(
                "",
                Formats.number(rest.size()) + " others",
                rest.stream().map(Series.Line::amounts).reduce(GroupLines::sum).orElseThrow()));
        return new GroupLines(answer, shown, rest.size());
    }

    /** By what the lines are grouped, such as "by unit". */
    String words() {
        return "by " + Labels.of(answer.by()).toLowerCase(Formats.locale());
    }

    boolean isOthers(int index) {
        return others > 0 && index == MOST;
    }

    private static BigDecimal size(Series.Line line) {
        var amounts = line.amounts();
        return amounts.firstPromise()
                .abs()
                .max(amounts.attested().abs())
                .max(amounts.cost().abs());
    }

    private static Amounts sum(Amounts one, Amounts other) {
        return new Amounts(
                one.firstPromise().add(other.firstPromise()),
                one.forecast().add(other.forecast()),
                one.claimed().add(other.claimed()),
                one.attested().add(other.attested()),
                one.cost().add(other.cost()),
                one.net().add(other.net()));
    }
}
