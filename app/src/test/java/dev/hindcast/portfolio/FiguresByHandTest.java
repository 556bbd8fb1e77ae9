package dev.hindcast.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hindcast.organisation.events.ExchangeRateSet;
import dev.hindcast.portfolio.PortfolioQuery.Entries;
import dev.hindcast.portfolio.PortfolioQuery.Series;
import dev.hindcast.portfolio.PortfolioQuery.Tiles;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.Period;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.value.events.CostBooked;
import dev.hindcast.value.events.GoLiveReforecast;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of {@link Example}, each worked out by hand. */
class FiguresByHandTest {

    private static final Period YEAR = new Period(YearMonth.of(2025, 1), YearMonth.of(2025, 12));
    private static final PortfolioFixture PORTFOLIO =
            Example.told(new PortfolioFixture()).mark();

    @AfterAll
    static void close() {
        PORTFOLIO.close();
    }

    @BeforeEach
    void everythingIsKnown() {
        PORTFOLIO.rewind();
    }

    /** 2025 as known on each day: first promise, forecast, claimed, attested, cost, net. */
    @ParameterizedTest
    @CsvSource({
        // nothing yet
        "2025-01-09,    0.00,    0.00,   0.00,   0.00,   0.00,    0.00",
        // ALPHA planned, not promised: 3 × 50 + 6 × 100
        "2025-01-31,    0.00,  750.00,   0.00,   0.00,   0.00,    0.00",
        // ALPHA promised; BETA planned: 1000 × 0.90 − 100 × 0.90
        "2025-02-28,  750.00, 1560.00,   0.00,   0.00,   0.00,    0.00",
        // both promised; ALPHA slips by two months: 3 × 50 + 4 × 100; 400 and 333.33 × 0.90 spent
        "2025-03-31, 1560.00, 1360.00,   0.00,   0.00, 700.00, -700.00",
        // ALPHA doubles: 3 × 100 + 4 × 200
        "2025-05-31, 1560.00, 1910.00,   0.00,   0.00, 700.00, -700.00",
        // ALPHA live, July is its first whole month: 3 × 100 + 3 × 200; BETA in July and August
        "2025-06-30, 1560.00, 1710.00,   0.00,   0.00, 700.00, -700.00",
        // the dollar falls from July on: 900 + 800 − 80; the promise of May and June keeps its rates
        "2025-07-31, 1560.00, 1620.00,   0.00,   0.00, 700.00, -700.00",
        "2025-10-05, 1560.00, 1620.00, 100.00,   0.00, 700.00, -700.00",
        "2025-10-31, 1560.00, 1620.00, 100.00, 100.00, 700.00, -600.00",
        // 3.33, 3.33 and 3.34 dollars are 2.66, 2.66 and 2.67 euro: each month is rounded once
        "2025-11-30, 1560.00, 1620.00, 107.99, 100.00, 700.00, -600.00",
        // ALPHA's claim is reversed; BETA's stop takes nothing from months before it
        "2025-12-31, 1560.00, 1620.00,   7.99,   0.00, 700.00, -700.00",
    })
    void addUpAsKnownOn(
            String day, String promised, String forecast, String claimed, String attested, String cost, String net) {
        assertThat(totals(day, Basis.RECORDED))
                .isEqualTo(new Amounts(
                        amount(promised),
                        amount(forecast),
                        amount(claimed),
                        amount(attested),
                        amount(cost),
                        amount(net)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-31",
        "2025-02-28",
        "2025-03-31",
        "2025-05-31",
        "2025-06-30",
        "2025-07-31",
        "2025-10-05",
        "2025-10-31",
        "2025-11-30",
        "2025-12-31",
    })
    void areThoseOfAProjectionThatKnewNothingLater(String day) {
        var end = Instant.parse(day + "T23:59:59Z");
        var known = everything(day);

        PORTFOLIO.replay(recorded -> !recorded.isAfter(end));

        assertThat(everything(day)).isEqualTo(known);
    }

    @Test
    void comeOutTheSameWhenReplayed() {
        var tables = List.of(
                "portfolio.journal",
                "portfolio.fact",
                "portfolio.driver",
                "portfolio.placement",
                "portfolio.cost_plan",
                "portfolio.project_version",
                "portfolio.project_head",
                "portfolio.milestone",
                "portfolio.exchange_rate",
                "portfolio.statement");
        var before = tables.stream().map(PORTFOLIO::rows).toList();

        PORTFOLIO.replay(recorded -> true);

        assertThat(tables.stream().map(PORTFOLIO::rows).toList()).isEqualTo(before);
        assertThat(before).noneMatch(List::isEmpty);
    }

    @Test
    void countByEffectiveDateWhenAsked() {
        assertThat(totals("2025-03-01", Basis.RECORDED).cost()).isEqualTo(amount("0.00"));
        assertThat(totals("2025-03-01", Basis.EFFECTIVE).cost()).isEqualTo(amount("400.00"));
    }

    @Test
    void keepARetroactiveFactOutOfTheDaysBeforeItHeld() {
        PORTFOLIO.on(
                "2026-01-10",
                "2025-04-01",
                new GoLiveReforecast("beta", YearMonth.of(2026, 1), YearMonth.of(2025, 7), "known since April"));

        var beta = new Filter(Set.of(), Set.of(), Set.of(), Set.of("beta"), null);
        assertThat(totals("2025-03-31", Basis.EFFECTIVE, beta).forecast()).isEqualTo(amount("810.00"));
        for (var day : List.of("2025-04-01", "2025-06-15", "2025-12-31")) {
            assertThat(totals(day, Basis.EFFECTIVE, beta).forecast()).isEqualTo(amount("0.00"));
        }
        assertThat(totals("2025-12-31", Basis.RECORDED, beta).forecast()).isEqualTo(amount("720.00"));
    }

    @Test
    void splitByMonthUnitGoalCategoryAndProject() {
        var months = series("2025-10-31", Grouping.MONTH, Filter.ALL);
        assertThat(months).hasSize(12);
        assertThat(months.get(6).amounts().attested()).isEqualTo(amount("33.33"));
        assertThat(months.get(8).amounts().attested()).isEqualTo(amount("33.34"));
        assertThat(series("2025-10-31", Grouping.UNIT, Filter.ALL))
                .extracting(
                        Series.Line::key,
                        Series.Line::label,
                        line -> line.amounts().firstPromise())
                .containsExactly(
                        tuple("OPS", "Operations", amount("810.00")), tuple("SALES", "Sales", amount("750.00")));
        assertThat(series("2025-10-31", Grouping.GOAL, Filter.ALL))
                .extracting(Series.Line::key)
                .containsExactly("GROW", Filter.NONE);
        assertThat(series("2025-10-31", Grouping.CATEGORY, Filter.ALL))
                .extracting(Series.Line::key)
                .containsExactlyInAnyOrder("COST_SAVING", "DIS_BENEFIT", "PEOPLE", "REVENUE");
        assertThat(series("2025-10-31", Grouping.PROJECT, Filter.ALL))
                .extracting(Series.Line::label)
                .containsExactly("ALPHA Project ALPHA", "BETA Project BETA");
    }

    @Test
    void combineFilters() {
        var cashable = new Filter(Set.of("SALES", "OPS"), Set.of(), Set.of(), Set.of(), true);
        assertThat(totals("2025-03-31", Basis.RECORDED, cashable).firstPromise())
                .isEqualTo(amount("750.00"));
        var harm = new Filter(Set.of(), Set.of(), Set.of("DIS_BENEFIT"), Set.of("beta"), null);
        assertThat(totals("2025-03-31", Basis.RECORDED, harm).firstPromise()).isEqualTo(amount("-90.00"));
        var nowhere = new Filter(Set.of("SALES"), Set.of(), Set.of(), Set.of("BETA"), null);
        assertThat(totals("2025-03-31", Basis.RECORDED, nowhere).firstPromise()).isEqualTo(amount("0.00"));
    }

    @Test
    void listWhatHasNoRateAndLeaveItOut() {
        PORTFOLIO.on(
                "2025-12-20",
                new CostBooked("beta", "swiss", "VENDOR", YearMonth.of(2025, 4), amount("70.00"), "CHF", null, null));

        var result = PORTFOLIO.ask(new Series(scope("2025-12-31", Basis.RECORDED, Filter.ALL), Grouping.MONTH));

        assertThat(result.totals().cost()).isEqualTo(amount("700.00"));
        assertThat(result.notConverted())
                .containsExactly(
                        new NotConverted("beta", "BETA", Figure.COST, Money.of("70.00", "CHF"), YearMonth.of(2025, 4)));
    }

    @Test
    void goOverEuroFromOneCurrencyToAnother() {
        PORTFOLIO.on(
                "2025-01-03", new ExchangeRateSet("organisation", "GBP", LocalDate.of(2025, 1, 1), amount("1.20")));
        var scope = new Scope(
                YEAR, new AsOf.EndOf(LocalDate.of(2025, 3, 31)), Basis.RECORDED, Filter.ALL, Money.currency("GBP"));

        var totals = PORTFOLIO.ask(new Series(scope, Grouping.MONTH)).totals();

        // 400 ÷ 1.20 = 333.33 and 333.33 × 0.90 ÷ 1.20 = 249.9975
        assertThat(totals.cost()).isEqualTo(amount("583.33"));
    }

    @Test
    void openIntoEntriesThatAddUpToThem() {
        for (var day : List.of("2025-03-31", "2025-07-31", "2025-11-30", "2025-12-31")) {
            for (var figure : Figure.values()) {
                var entries = PORTFOLIO.ask(
                        new Entries(scope(day, Basis.RECORDED, Filter.ALL), Set.of(figure), PageRequest.first(500)));
                var sum = entries.page().items().stream()
                        .map(entry -> entry.converted() == null
                                ? BigDecimal.ZERO
                                : entry.converted().amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(sum).isEqualByComparingTo(entries.sum());
            }
        }
        var forecast = PORTFOLIO.ask(new Entries(
                scope("2025-12-31", Basis.RECORDED, Filter.ALL), Set.of(Figure.FORECAST), PageRequest.first(500)));
        assertThat(forecast.sum()).isEqualTo(amount("1620.00"));
        assertThat(forecast.page().items())
                .extracting(Entry::kind)
                .containsOnly("PLANNED", "GO_LIVE_MOVED", "REFORECAST", "WENT_LIVE");
    }

    @Test
    void openIntoWhatCameToBeKnownSinceADay() {
        var since = new AsOf.EndOf(LocalDate.of(2025, 7, 31));
        for (var basis : Basis.values()) {
            var scope = scope("2025-12-31", basis, Filter.ALL);
            var all = PORTFOLIO.ask(new Entries(scope, Set.of(), PageRequest.first(500)));
            var later = PORTFOLIO.ask(new Entries(scope, Set.of(), since, PageRequest.first(500)));

            assertThat(later.page().items())
                    .isNotEmpty()
                    .isEqualTo(all.page().items().stream()
                            .filter(entry -> basis == Basis.RECORDED
                                    ? entry.recordedAt().isAfter(NaiveSums.until(since))
                                    : entry.effective().isAfter(since.date()))
                            .toList());
            assertThat(later.page().total()).isLessThan(all.page().total());
        }
        var then = PORTFOLIO.ask(new Entries(
                scope("2025-07-31", Basis.RECORDED, Filter.ALL), Set.of(Figure.FORECAST), PageRequest.first(500)));
        var now = scope("2025-12-31", Basis.RECORDED, Filter.ALL);
        var changed = PORTFOLIO.ask(new Entries(now, Set.of(Figure.FORECAST), since, PageRequest.first(500)));
        assertThat(then.sum().add(changed.sum())).isEqualTo(amount("1620.00"));
    }

    @Test
    void leadToTheEventBehindAnEntry() {
        var reversal = PORTFOLIO
                .ask(new Entries(
                        scope("2025-12-31", Basis.RECORDED, Filter.ALL), Set.of(Figure.ATTESTED), PageRequest.first(1)))
                .page()
                .items()
                .getFirst();
        assertThat(reversal.kind()).isEqualTo("REVERSED");
        assertThat(reversal.converted()).isEqualTo(Money.of("-100.00", "EUR"));

        var event = PORTFOLIO.ask(new PortfolioQuery.Event(reversal.event()));

        assertThat(event.type()).isEqualTo("value.ClaimReversed");
        assertThat(event.actor()).isEqualTo("dora");
        assertThat(event.recordedAt()).isEqualTo(Instant.parse("2025-12-01T12:00:00Z"));
        assertThat(event.says()).containsEntry("reason", "counted elsewhere").containsEntry("claim", "alpha-claim");
    }

    @Test
    void fillTheTiles() {
        var tiles = PORTFOLIO.ask(new Tiles(scope("2025-11-30", Basis.RECORDED, Filter.ALL)));

        assertThat(tiles.awaiting()).isEqualTo(amount("7.99"));
        // December 2025 to June 2026: 7 × 200, from 7 × 100 to 7 × 300
        assertThat(tiles.nextTwelve())
                .isEqualTo(new Tiles.NextTwelve(
                        YearMonth.of(2025, 12),
                        YearMonth.of(2026, 11),
                        amount("700.00"),
                        amount("1400.00"),
                        amount("2100.00")));
        // to September: 3 × 50 + 3 × 100 and 1000 × 0.90 promised, 100 attested; 300 of it claimed by month
        assertThat(tiles.realisation())
                .isEqualTo(new Realisation(
                        amount("0.0741"),
                        amount("0.2222"),
                        amount("1350.00"),
                        amount("100.00"),
                        YearMonth.of(2025, 9),
                        60,
                        amount("-90.00"),
                        amount("0.00"),
                        0));
        assertThat(tiles.stops().stopped()).isZero();
    }

    @Test
    void countTheStopAndTheStages() {
        var tiles = PORTFOLIO.ask(new Tiles(scope("2025-12-31", Basis.RECORDED, Filter.ALL)));
        assertThat(tiles.stops().stopped()).isEqualTo(1);
        assertThat(tiles.stops().learnedInTime()).isZero();
        var funnel = PORTFOLIO.ask(
                new PortfolioQuery.Funnel(new AsOf.EndOf(LocalDate.of(2025, 12, 31)), Basis.RECORDED, Filter.ALL));
        assertThat(funnel.stages())
                .filteredOn(count -> count.projects() > 0)
                .extracting(PortfolioQuery.Funnel.Count::stage)
                .containsExactly("LIVE", "STOPPED");
    }

    @Test
    void standBesideEachProject() {
        var projects = PORTFOLIO
                .ask(new PortfolioQuery.Projects(
                        new AsOf.EndOf(LocalDate.of(2025, 11, 30)),
                        Basis.RECORDED,
                        Filter.ALL,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        "project",
                        new PageRequest(0, 10, "forecast,desc")))
                .page();
        assertThat(projects.total()).isEqualTo(2);
        var alpha = projects.items().getFirst();
        // over its whole life: 3 × 50 + 9 × 100 promised, 3 × 100 + 9 × 200 forecast
        assertThat(alpha.key()).isEqualTo("ALPHA");
        assertThat(alpha.firstPromise()).isEqualTo(amount("1050.00"));
        assertThat(alpha.forecast()).isEqualTo(amount("2100.00"));
        assertThat(alpha.attested()).isEqualTo(amount("100.00"));
        assertThat(alpha.cost()).isEqualTo(amount("400.00"));
        var figures = PORTFOLIO.ask(new PortfolioQuery.ProjectFigures(
                new ProjectId("alpha"), new AsOf.EndOf(LocalDate.of(2025, 11, 30)), Basis.RECORDED));
        assertThat(figures.amounts().forecast()).isEqualTo(amount("2100.00"));
    }

    private static List<Object> everything(String day) {
        var scope = scope(day, Basis.RECORDED, Filter.ALL);
        return List.of(
                PORTFOLIO.ask(new Series(scope, Grouping.MONTH)),
                PORTFOLIO.ask(new Series(scope, Grouping.PROJECT)),
                PORTFOLIO.ask(new Series(scope, Grouping.GOAL)),
                PORTFOLIO.ask(new Tiles(scope)),
                PORTFOLIO.ask(new Entries(scope, Set.of(), PageRequest.first(500))),
                PORTFOLIO.ask(new PortfolioQuery.Returns(scope)),
                PORTFOLIO.ask(new PortfolioQuery.Realisations(scope)),
                PORTFOLIO.ask(new PortfolioQuery.Calibration(scope, ReferenceClass.ORIGIN)),
                PORTFOLIO.ask(new PortfolioQuery.CalibratedForecast(scope, ReferenceClass.CATEGORY, 12, 1)),
                PORTFOLIO.ask(new PortfolioQuery.Learning(scope.asOf(), scope.basis(), Filter.ALL, null)),
                PORTFOLIO.ask(new PortfolioQuery.Funnel(scope.asOf(), scope.basis(), Filter.ALL)));
    }

    private static List<Series.Line> series(String day, Grouping by, Filter filter) {
        return PORTFOLIO.ask(new Series(scope(day, Basis.RECORDED, filter), by)).series();
    }

    private static Amounts totals(String day, Basis basis) {
        return totals(day, basis, Filter.ALL);
    }

    private static Amounts totals(String day, Basis basis, Filter filter) {
        return PORTFOLIO
                .ask(new Series(scope(day, basis, filter), Grouping.MONTH))
                .totals();
    }

    private static Scope scope(String day, Basis basis, Filter filter) {
        return new Scope(YEAR, new AsOf.EndOf(LocalDate.parse(day)), basis, filter, null);
    }

    private static BigDecimal amount(String amount) {
        return new BigDecimal(amount);
    }
}
