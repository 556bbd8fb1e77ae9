package dev.hindcast.bench.portfolio;

import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Basis;
import dev.hindcast.portfolio.BridgeBar;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.Filter;
import dev.hindcast.portfolio.Grouping;
import dev.hindcast.portfolio.PortfolioQuery;
import dev.hindcast.portfolio.PortfolioQuery.CalibratedForecast;
import dev.hindcast.portfolio.ReferenceClass;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.Period;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Query;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a dashboard asks: each question as of now and of past days, on both bases, in two currencies, with and without
 * filters, over one to five years.
 */
final class Questions {

    private static final LocalDate NOW = LocalDate.of(2026, 11, 1);
    private static final int DAYS = 2_000;
    private static final List<String> CATEGORIES = List.of("COST_SAVING", "REVENUE", "DIS_BENEFIT", "PEOPLE");

    private final SplittableRandom random = new SplittableRandom(1);
    private final int projects;

    Questions(int projects) {
        this.projects = projects;
    }

    /** By name, what makes the next question of that kind. */
    Map<String, Function<Integer, Query<?>>> all() {
        var questions = new LinkedHashMap<String, Function<Integer, Query<?>>>();
        questions.put("tiles", i -> new PortfolioQuery.Tiles(scope(i)));
        for (var by : Grouping.values()) {
            questions.put("series by " + by.name().toLowerCase(Locale.ROOT), i -> series(i, by));
        }
        questions.put("bridge", i -> bridge(i, Set.of()));
        questions.put(
                "events of a bar",
                i -> bridge(i, Set.of(BridgeBar.values()[random.nextInt(BridgeBar.values().length)])));
        questions.put("returns", i -> new PortfolioQuery.Returns(scope(i)));
        questions.put("realisations", i -> new PortfolioQuery.Realisations(scope(i)));
        questions.put("calibration", i -> new PortfolioQuery.Calibration(scope(i), reference()));
        questions.put(
                "calibrated forecast",
                i -> new PortfolioQuery.CalibratedForecast(
                        scope(i), reference(), CalibratedForecast.USUAL_MONTHS, CalibratedForecast.USUAL_SEED));
        questions.put("funnel", i -> new PortfolioQuery.Funnel(asOf(i), basis(), filter(i)));
        questions.put("learning", i -> new PortfolioQuery.Learning(asOf(i), basis(), filter(i), currency()));
        questions.put(
                "entries of a figure",
                i -> new PortfolioQuery.Entries(
                        scope(i), Set.of(Figure.values()[random.nextInt(Figure.values().length)]), page(null)));
        questions.put(
                "projects",
                i -> new PortfolioQuery.Projects(
                        asOf(i), basis(), filter(i), Set.of(), Set.of(), Set.of(), null, page("attested,desc")));
        questions.put(
                "one project",
                i -> new PortfolioQuery.ProjectFigures(
                        new ProjectId("project-" + random.nextInt(projects)), asOf(i), basis()));
        return questions;
    }

    private PortfolioQuery.Series series(int i, Grouping by) {
        return new PortfolioQuery.Series(scope(i), by);
    }

    private PortfolioQuery.Bridge bridge(int i, Set<BridgeBar> opened) {
        var scope = scope(i);
        var to = ((AsOf.EndOf) scope.asOf()).date();
        return new PortfolioQuery.Bridge(new AsOf.EndOf(to.minusDays(30 + random.nextInt(700))), scope, opened);
    }

    private Scope scope(int i) {
        var asOf = asOf(i);
        var years = 1 + random.nextInt(5);
        var from = YearMonth.from(((AsOf.EndOf) asOf).date()).minusMonths(random.nextInt(years * 12));
        return new Scope(new Period(from, from.plusMonths(years * 12L - 1)), asOf, basis(), filter(i), currency());
    }

    /** Now every other time. */
    private AsOf asOf(int i) {
        return new AsOf.EndOf(i % 2 == 0 ? NOW : NOW.minusDays(random.nextInt(DAYS)));
    }

    private ReferenceClass reference() {
        return ReferenceClass.values()[random.nextInt(ReferenceClass.values().length)];
    }

    private Basis basis() {
        return random.nextInt(4) == 0 ? Basis.EFFECTIVE : Basis.RECORDED;
    }

    private @Nullable Currency currency() {
        return random.nextBoolean() ? null : Money.currency("USD");
    }

    /** None half of the time. */
    private Filter filter(int i) {
        if (i / 2 % 2 == 0) {
            return Filter.ALL;
        }
        return new Filter(
                random.nextBoolean()
                        ? Set.of()
                        : Set.of("UNIT-" + random.nextInt(6), "UNIT-" + (6 + random.nextInt(6))),
                random.nextBoolean() ? Set.of() : Set.of("GOAL-" + random.nextInt(6)),
                random.nextBoolean() ? Set.of() : Set.copyOf(CATEGORIES.subList(0, 1 + random.nextInt(4))),
                Set.of(),
                random.nextInt(3) == 0 ? random.nextBoolean() : null);
    }

    private static PageRequest page(@Nullable String sort) {
        return new PageRequest(0, 50, sort);
    }
}
