package dev.hindcast.transfer.pack;

import dev.hindcast.portfolio.Amounts;
import dev.hindcast.portfolio.BridgeBar;
import dev.hindcast.portfolio.PortfolioQuery.Bridge;
import dev.hindcast.portfolio.PortfolioQuery.Realisations;
import dev.hindcast.portfolio.PortfolioQuery.Series;
import dev.hindcast.shared.Label;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables that stand beside the charts: by month or quarter, by unit, by goal, by project, and by step. */
final class Breakdowns {

    /** So many months are listed one by one; more are added up by quarter. */
    private static final int MOST_MONTHS = 12;

    private static final int MOST_PROJECTS = 14;
    private static final int MOST_PARTS = 2;

    /** Figures in columns; the shares are percents of the largest, for bars. */
    record Line(
            String label,
            String firstPromise,
            String forecast,
            String claimed,
            String attested,
            String cost,
            String net,
            int promiseShare,
            int attestedShare) {}

    /** A project's promise and what became of it. */
    record Realised(String key, String name, String stage, String promised, String attested, String ratio) {}

    /** A bar of the bridge in words. */
    record Step(String label, String meaning, String amount, String events, List<String> largest) {}

    private final Answers answers;
    private final Words words;

    Breakdowns(Answers answers, Words words) {
        this.answers = answers;
        this.words = words;
    }

    void putInto(Map<String, Object> contents) {
        contents.put("months", months());
        contents.put("monthsTotal", line("Total", answers.months().totals(), BigDecimal.ONE));
        contents.put("byQuarter", isByQuarter());
        contents.put("units", lines(answers.units()));
        contents.put("goals", lines(answers.goals()));
        var projects = answers.realisations().projects();
        contents.put("realised", realised(projects));
        contents.put("noneRealised", projects.isEmpty());
        contents.put("moreRealised", Math.max(0, projects.size() - MOST_PROJECTS));
        contents.put("steps", steps());
        contents.put("valueBefore", Words.amount(answers.bridge().before()));
        contents.put("valueAfter", Words.amount(answers.bridge().after()));
        contents.put(
                "change",
                signed(answers.bridge().after().subtract(answers.bridge().before())));
    }

    private boolean isByQuarter() {
        return answers.months().series().size() > MOST_MONTHS;
    }

    private List<Line> months() {
        var sums = new LinkedHashMap<String, Amounts>();
        for (var line : answers.months().series()) {
            var month = YearMonth.parse(line.key());
            var label = isByQuarter()
                    ? "Q%d %d".formatted(month.get(IsoFields.QUARTER_OF_YEAR), month.getYear())
                    : Words.month(month);
            sums.merge(label, line.amounts(), Breakdowns::sum);
        }
        return sums.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), BigDecimal.ONE))
                .toList();
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

    private static List<Line> lines(Series.Result series) {
        var most = series.series().stream()
                .map(line -> line.amounts().firstPromise().max(line.amounts().attested()))
                .reduce(BigDecimal.ONE, BigDecimal::max);
        return series.series().stream()
                .sorted(Comparator.comparing(
                                (Series.Line line) -> line.amounts().attested())
                        .reversed()
                        .thenComparing(Series.Line::label))
                .map(line -> line(line.label(), line.amounts(), most))
                .toList();
    }

    private static Line line(String label, Amounts amounts, BigDecimal most) {
        return new Line(
                label,
                Words.amount(amounts.firstPromise()),
                Words.amount(amounts.forecast()),
                Words.amount(amounts.claimed()),
                Words.amount(amounts.attested()),
                Words.amount(amounts.cost()),
                Words.amount(amounts.net()),
                share(amounts.firstPromise(), most),
                share(amounts.attested(), most));
    }

    private static int share(BigDecimal amount, BigDecimal most) {
        return amount.signum() <= 0
                ? 0
                : amount.movePointRight(2)
                        .divide(most, 0, RoundingMode.HALF_EVEN)
                        .min(BigDecimal.valueOf(100))
                        .intValue();
    }

    private static List<Realised> realised(List<Realisations.Line> projects) {
        return projects.stream()
                .sorted(Comparator.comparing(Realisations.Line::promised)
                        .reversed()
                        .thenComparing(Realisations.Line::key))
                .limit(MOST_PROJECTS)
                .map(line -> new Realised(
                        line.key(),
                        line.name(),
                        Label.of(line.stage()),
                        Words.amount(line.promised()),
                        Words.amount(line.attested()),
                        line.promised().signum() == 0
                                ? Words.NONE
                                : Words.percent(line.attested().divide(line.promised(), 4, RoundingMode.HALF_EVEN))))
                .toList();
    }

    private List<Step> steps() {
        return answers.bridge().bars().stream()
                .map(bar -> new Step(
                        BridgeChart.name(bar.kind()),
                        meaning(bar.kind()),
                        signed(bar.amount()),
                        Words.amount(BigDecimal.valueOf(bar.events())),
                        largest(bar)))
                .toList();
    }

    /** The projects that moved the bar most. */
    private List<String> largest(Bridge.Bar bar) {
        var projects = new LinkedHashMap<String, BigDecimal>();
        bar.parts().forEach(part -> projects.merge(part.projectKey(), part.amount(), BigDecimal::add));
        Comparator<Map.Entry<String, BigDecimal>> largestFirst =
                Comparator.comparing(entry -> entry.getValue().abs().negate());
        return projects.entrySet().stream()
                .filter(entry -> entry.getValue().signum() != 0)
                .sorted(largestFirst.thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_PARTS)
                .map(entry -> entry.getKey() + "\u00a0" + plus(entry.getValue()) + words.brief(entry.getValue()))
                .toList();
    }

    private static String signed(BigDecimal amount) {
        return plus(amount) + Words.amount(amount);
    }

    private static String plus(BigDecimal amount) {
        return amount.signum() > 0 ? "+" : "";
    }

    private static String meaning(BridgeBar bar) {
        return switch (bar) {
            case NEW_DRIVERS -> "Forecast of drivers planned in between";
            case REFORECAST -> "Terms of drivers changed in between";
            case GO_LIVE_MOVED -> "Forecast in other months, as going live was moved or happened";
            case ATTESTED_LATE -> "Attested in between, for months that had ended before";
            case REALISED -> "Attested for months that ended, less the forecast it replaced";
            case LAPSED -> "Forecast of months that ended with nothing attested";
            case REVERSED -> "Attestations taken back in between";
            case STOPPED_OR_RETIRED -> "Forecast that ended with a stop or a retirement";
            case RATES -> "The same amounts at the rates known later";
        };
    }
}
