package dev.hindcast.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.portfolio.PortfolioQuery.Bridge;
import dev.hindcast.portfolio.PortfolioQuery.Entries;
import dev.hindcast.portfolio.PortfolioQuery.ProjectFigures;
import dev.hindcast.portfolio.PortfolioQuery.Series;
import dev.hindcast.portfolio.PortfolioQuery.Tiles;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.Period;
import dev.hindcast.shared.ProjectId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever happened and whatever is asked, the figures are the plain sums of the journal's lines; while a history goes
 * on, and after it has been projected anew. Each test is repeatable by its seed.
 */
class FiguresOfAnyLedgerTest {

    private static final int TURNS = 8;
    private static final int EVENTS_A_TURN = 12;
    private static final int QUESTIONS_A_TURN = 6;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void areThePlainSumsOfTheJournal(long seed) {
        var random = new Random(seed);
        try (var portfolio = new PortfolioFixture()) {
            var history = new RandomHistory(random, portfolio);
            for (int turn = 0; turn < TURNS; turn++) {
                for (int i = 0; i < EVENTS_A_TURN; i++) {
                    history.goOn();
                }
                ask(portfolio, history, random);
            }
            portfolio.replay(recorded -> true);
            ask(portfolio, history, random);
        }
    }

    private static void ask(PortfolioFixture portfolio, RandomHistory history, Random random) {
        var naive = new NaiveSums(portfolio);
        for (int i = 0; i < QUESTIONS_A_TURN; i++) {
            var scope = scope(history, random);
            for (var by : Grouping.values()) {
                compareSeries(portfolio, naive, scope, by);
            }
            compareTiles(portfolio, naive, scope);
            compareEntries(portfolio, naive, scope, Figure.values()[random.nextInt(Figure.values().length)]);
            compareBridge(portfolio, naive, scope, history.today().minusDays(random.nextInt(400)));
            compareProject(portfolio, naive, scope, history.projects().getFirst());
        }
    }

    private static void compareSeries(PortfolioFixture portfolio, NaiveSums naive, Scope scope, Grouping by) {
        var series = portfolio.ask(new Series(scope, by));
        var expected = naive.sums(scope, naive.by(by, scope));

        var lines = series.series().stream()
                .filter(line -> by != Grouping.MONTH || !isZero(line.amounts()))
                .collect(Collectors.toMap(Series.Line::key, Series.Line::amounts));
        expected.forEach((key, sums) -> assertAmounts(lines.getOrDefault(key, amounts(Map.of())), sums, scope));
        assertThat(expected.keySet()).containsAll(lines.keySet());
        assertAmounts(series.totals(), naive.sums(scope, line -> "").getOrDefault("", Map.of()), scope);
        assertThat(series.notConverted().stream()
                        .map(NotConverted::amount)
                        .collect(Collectors.groupingBy(
                                Money::currency, Collectors.reducing(BigDecimal.ZERO, Money::amount, BigDecimal::add))))
                .isEqualTo(naive
                        .inScope(scope)
                        .filter(line -> Set.of(
                                        Figure.FIRST_PROMISE,
                                        Figure.FORECAST,
                                        Figure.CLAIMED,
                                        Figure.ATTESTED,
                                        Figure.COST)
                                .contains(line.figure()))
                        .filter(line -> naive.converted(line, scope, NaiveSums.until(scope.asOf()))
                                .isEmpty())
                        .collect(Collectors.groupingBy(
                                line -> List.of(line.project(), line.figure(), line.month(), line.currency()),
                                Collectors.reducing(BigDecimal.ZERO, NaiveSums.Line::amount, BigDecimal::add)))
                        .entrySet()
                        .stream()
                        .filter(entry -> entry.getValue().signum() != 0)
                        .collect(Collectors.groupingBy(
                                entry -> Money.currency((String) entry.getKey().get(3)),
                                Collectors.reducing(
                                        BigDecimal.ZERO,
                                        entry -> entry.getValue()
                                                .setScale(Money.currency((String)
                                                                entry.getKey().get(3))
                                                        .getDefaultFractionDigits()),
                                        BigDecimal::add))));
    }

    private static void compareTiles(PortfolioFixture portfolio, NaiveSums naive, Scope scope) {
        var tiles = portfolio.ask(new Tiles(scope));
        var sums = naive.sums(scope, line -> "").getOrDefault("", Map.of());
        assertAmounts(tiles.amounts(), sums, scope);
        assertThat(tiles.awaiting()).isEqualByComparingTo(sums.getOrDefault(Figure.AWAITING, BigDecimal.ZERO));
        var next = new Scope(
                new Period(tiles.nextTwelve().from(), tiles.nextTwelve().to()),
                scope.asOf(),
                scope.basis(),
                scope.filter(),
                scope.currency());
        var forecast = naive.sums(next, line -> "").getOrDefault("", Map.of());
        assertThat(tiles.nextTwelve().low())
                .isEqualByComparingTo(forecast.getOrDefault(Figure.FORECAST_LOW, BigDecimal.ZERO));
        assertThat(tiles.nextTwelve().high())
                .isEqualByComparingTo(forecast.getOrDefault(Figure.FORECAST_HIGH, BigDecimal.ZERO));
        var life = new Scope(
                new Period(YearMonth.of(2020, 1), YearMonth.of(2030, 1)),
                scope.asOf(),
                scope.basis(),
                scope.filter(),
                scope.currency());
        assertThat(tiles.stops().avoidedCost())
                .isEqualByComparingTo(naive.sums(life, line -> "")
                        .getOrDefault("", Map.of())
                        .getOrDefault(Figure.AVOIDED_COST, BigDecimal.ZERO));
    }

    private static void compareEntries(PortfolioFixture portfolio, NaiveSums naive, Scope scope, Figure figure) {
        var entries = portfolio.ask(new Entries(scope, Set.of(figure), PageRequest.first(500)));
        var expected = naive.sums(scope, line -> "").getOrDefault("", Map.of()).getOrDefault(figure, BigDecimal.ZERO);
        assertThat(entries.sum()).isEqualByComparingTo(expected);
        assertThat(entries.page().total()).isEqualTo(entries.page().items().size());
        assertThat(entries.page().items().stream()
                        .filter(entry -> entry.converted() != null)
                        .map(entry -> entry.converted().amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(expected);
        var paged = new HashSet<String>();
        for (int page = 0; page * 7 < entries.page().total(); page++) {
            portfolio
                    .ask(new Entries(scope, Set.of(figure), new PageRequest(page, 7, null)))
                    .page()
                    .items()
                    .forEach(entry -> paged.add(entry.event() + entry.subject() + entry.category() + entry.amount()));
        }
        assertThat(paged)
                .isEqualTo(entries.page().items().stream()
                        .map(entry -> entry.event() + entry.subject() + entry.category() + entry.amount())
                        .collect(Collectors.toSet()));
    }

    private static void compareBridge(PortfolioFixture portfolio, NaiveSums naive, Scope asked, LocalDate from) {
        var scope = new Scope(asked.months(), asked.asOf(), Basis.RECORDED, asked.filter(), asked.currency());
        var earlier = new AsOf.EndOf(from);
        if (NaiveSums.until(earlier).isAfter(NaiveSums.until(scope.asOf()))) {
            return;
        }
        var bridge = portfolio.ask(Bridge.open(earlier, scope));

        assertThat(bridge.before()).isEqualByComparingTo(value(naive, scope, earlier));
        assertThat(bridge.after()).isEqualByComparingTo(value(naive, scope, scope.asOf()));
        assertThat(bridge.bars().stream().map(Bridge.Bar::amount).reduce(bridge.before(), BigDecimal::add))
                .isEqualByComparingTo(bridge.after());
        assertThat(bridge.bars())
                .allSatisfy(bar -> assertThat(
                                bar.parts().stream().map(Bridge.Part::amount).reduce(bar.others(), BigDecimal::add))
                        .isEqualByComparingTo(bar.amount()));
        assertThat(portfolio.ask(Bridge.closed(earlier, scope)).bars())
                .extracting(Bridge.Bar::amount)
                .containsExactlyElementsOf(
                        bridge.bars().stream().map(Bridge.Bar::amount).toList());
    }

    /** Attested for months ended by the moment and forecast for later ones, of the projects of the later moment. */
    private static BigDecimal value(NaiveSums naive, Scope later, AsOf at) {
        var until = NaiveSums.until(at);
        var open = YearMonth.from(LocalDate.ofInstant(until, ZoneOffset.UTC).plusDays(1));
        return naive.inScope(later)
                .filter(line -> !line.recorded().isAfter(until))
                .filter(line -> line.figure() == Figure.ATTESTED && line.month().isBefore(open)
                        || line.figure() == Figure.FORECAST && !line.month().isBefore(open))
                .flatMap(line -> naive.converted(line, later, until).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void compareProject(PortfolioFixture portfolio, NaiveSums naive, Scope scope, String project) {
        var figures = portfolio.ask(new ProjectFigures(new ProjectId(project), scope.asOf(), scope.basis()));
        var life = new Scope(
                new Period(YearMonth.of(2020, 1), YearMonth.of(2030, 1)),
                scope.asOf(),
                scope.basis(),
                new Filter(Set.of(), Set.of(), Set.of(), Set.of(project), null),
                null);
        assertAmounts(figures.amounts(), naive.sums(life, line -> "").getOrDefault("", Map.of()), life);
    }

    private static void assertAmounts(Amounts amounts, Map<Figure, BigDecimal> sums, Scope scope) {
        assertThat(List.of(
                        amounts.firstPromise(),
                        amounts.forecast(),
                        amounts.claimed(),
                        amounts.attested(),
                        amounts.cost()))
                .as("%s", scope)
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(List.of(
                        sums.getOrDefault(Figure.FIRST_PROMISE, BigDecimal.ZERO),
                        sums.getOrDefault(Figure.FORECAST, BigDecimal.ZERO),
                        sums.getOrDefault(Figure.CLAIMED, BigDecimal.ZERO),
                        sums.getOrDefault(Figure.ATTESTED, BigDecimal.ZERO),
                        sums.getOrDefault(Figure.COST, BigDecimal.ZERO)));
    }

    private static boolean isZero(Amounts amounts) {
        return amounts.firstPromise().signum() == 0
                && amounts.forecast().signum() == 0
                && amounts.claimed().signum() == 0
                && amounts.attested().signum() == 0
                && amounts.cost().signum() == 0;
    }

    private static Amounts amounts(Map<Figure, BigDecimal> none) {
        var zero = BigDecimal.ZERO;
        return new Amounts(zero, zero, zero, zero, zero, zero);
    }

    private static Scope scope(RandomHistory history, Random random) {
        var from = YearMonth.of(2024, 1).plusMonths(random.nextInt(20));
        var day = history.today().minusDays(random.nextInt(3) == 0 ? 0 : random.nextInt(500));
        return new Scope(
                new Period(from, from.plusMonths(random.nextInt(30))),
                random.nextBoolean()
                        ? new AsOf.EndOf(day)
                        : new AsOf.At(day.atTime(12, 0).toInstant(ZoneOffset.UTC)),
                random.nextInt(3) == 0 ? Basis.EFFECTIVE : Basis.RECORDED,
                new Filter(
                        some(random, "SALES", "OPS", "IT"),
                        some(random, "GROW", Filter.NONE),
                        some(random, "COST_SAVING", "DIS_BENEFIT", "REVENUE", "PEOPLE"),
                        some(random, "p0", "k2", "p3"),
                        random.nextInt(4) == 0 ? random.nextBoolean() : null),
                random.nextInt(3) == 0 ? null : Money.currency(RandomHistory.CURRENCIES.get(random.nextInt(4))));
    }

    private static Set<String> some(Random random, String... values) {
        return random.nextInt(4) > 0
                ? Set.of()
                : Set.of(values).stream().filter(value -> random.nextBoolean()).collect(Collectors.toSet());
    }
}
