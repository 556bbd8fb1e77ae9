package dev.hindcast.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.portfolio.PortfolioQuery.CalibratedForecast;
import dev.hindcast.portfolio.PortfolioQuery.Calibration;
import dev.hindcast.portfolio.PortfolioQuery.Learning;
import dev.hindcast.portfolio.PortfolioQuery.Realisations;
import dev.hindcast.portfolio.PortfolioQuery.Returns;
import dev.hindcast.portfolio.PortfolioQuery.Series;
import dev.hindcast.portfolio.PortfolioQuery.Tiles;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happened, what follows from the figures is what its definition says. Each test is repeatable by its seed. */
class ReturnsOfAnyLedgerTest {

    private static final int EVENTS = 120;
    private static final int QUESTIONS = 8;
    private static final Period EVER = new Period(YearMonth.of(2020, 1), YearMonth.of(2035, 12));

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void followFromThePlainSumsOfTheJournal(long seed) {
        told(seed, false, (portfolio, history, random) -> {
            var naive = new NaiveSums(portfolio);
            for (int i = 0; i < QUESTIONS; i++) {
                var scope = scope(history, random);
                compareReturns(portfolio, naive, scope);
                compareRealisations(portfolio, naive, scope);
                compareCalibration(portfolio, naive, scope);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void areThoseOfAProjectionThatKnewNothingLater(long seed) {
        told(seed, true, (portfolio, history, random) -> {
            var asked = Stream.generate(() -> scope(history, random))
                    .limit(3)
                    .map(scope ->
                            new Scope(scope.months(), scope.asOf(), Basis.RECORDED, scope.filter(), scope.currency()))
                    .toList();
            var known =
                    asked.stream().map(scope -> everything(portfolio, scope)).toList();
            for (int i = 0; i < asked.size(); i++) {
                var end = NaiveSums.until(asked.get(i).asOf());
                portfolio.replay(recorded -> !recorded.isAfter(end));
                assertThat(everything(portfolio, asked.get(i))).isEqualTo(known.get(i));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void convertAdditively(long seed) {
        told(seed, false, (portfolio, history, random) -> {
            for (var currency : List.of("EUR", "USD", "JPY", "KWD")) {
                var scope = new Scope(
                        EVER, new AsOf.EndOf(history.today()), Basis.RECORDED, Filter.ALL, Money.currency(currency));
                var whole = portfolio.ask(new Series(scope, Grouping.MONTH)).totals();
                var middle = EVER.from().plusMonths(40L + random.nextInt(40));
                var halves = Stream.of(new Period(EVER.from(), middle), new Period(middle.plusMonths(1), EVER.to()))
                        .map(months -> portfolio
                                .ask(new Series(
                                        new Scope(months, scope.asOf(), scope.basis(), Filter.ALL, scope.currency()),
                                        Grouping.MONTH))
                                .totals());
                var projects = history.projects().stream()
                        .map(project -> portfolio
                                .ask(new Series(
                                        new Scope(
                                                EVER,
                                                scope.asOf(),
                                                scope.basis(),
                                                new Filter(Set.of(), Set.of(), Set.of(), Set.of(project), null),
                                                scope.currency()),
                                        Grouping.MONTH))
                                .totals());
                assertThat(halves.reduce(ReturnsOfAnyLedgerTest::plus)).contains(whole);
                assertThat(projects.reduce(ReturnsOfAnyLedgerTest::plus)).contains(whole);
            }
        });
    }

    private static void compareReturns(PortfolioFixture portfolio, NaiveSums naive, Scope scope) {
        var ever = new Scope(EVER, scope.asOf(), scope.basis(), scope.filter(), scope.currency());
        var result = portfolio.ask(new Returns(scope));
        var months = new TreeMap<YearMonth, Map<Figure, BigDecimal>>();
        naive.sums(ever, line -> line.month().toString())
                .forEach((month, sums) -> months.put(YearMonth.parse(month), sums));
        var day = NaiveSums.day(scope.asOf());
        var open = YearMonth.from(day.plusDays(1));
        var asOf = YearMonth.from(day);

        assertThat(result.all().attested()).isEqualByComparingTo(sum(months, Figure.ATTESTED, month -> true));
        assertThat(result.all().cost()).isEqualByComparingTo(sum(months, Figure.COST, month -> true));
        assertThat(result.all().net())
                .isEqualTo(result.all().attested().subtract(result.all().cost()));
        var npv = sum(months, Figure.ATTESTED, month -> month.isBefore(open))
                .subtract(sum(months, Figure.COST, month -> month.isBefore(open)));
        for (var month : months.tailMap(open, true).entrySet()) {
            var years = (month.getKey().getYear() - asOf.getYear())
                    + (month.getKey().getMonthValue() - asOf.getMonthValue()) / 12.0;
            npv = npv.add(amount(month.getValue(), Figure.FORECAST)
                    .subtract(amount(month.getValue(), Figure.FORECAST_COST))
                    .multiply(BigDecimal.valueOf(Math.exp(-years * Math.log(1.08))), MathContext.DECIMAL64));
        }
        var unit = BigDecimal.ONE.movePointLeft(digits(scope));
        assertThat(result.all().npv().subtract(npv).abs()).isLessThanOrEqualTo(unit);
        var actual = payback(months, month -> !month.isAfter(asOf), month -> false);
        var expected = payback(months, month -> month.isBefore(open), month -> !month.isBefore(open));
        assertThat(Optional.ofNullable(result.all().payback())).isEqualTo(actual.or(() -> expected));
        assertThat(result.all().paybackExpected()).isEqualTo(actual.isEmpty() && expected.isPresent());
    }

    /** The first month of which it and all later ones are even. */
    private static Optional<YearMonth> payback(
            TreeMap<YearMonth, Map<Figure, BigDecimal>> months,
            Predicate<YearMonth> actual,
            Predicate<YearMonth> forecast) {
        var counted = months.keySet().stream()
                .filter(month -> actual.test(month) || forecast.test(month))
                .toList();
        return counted.stream()
                .filter(first -> counted.stream()
                        .filter(month -> !month.isBefore(first))
                        .allMatch(month -> {
                            var value = sum(months, Figure.ATTESTED, one -> !one.isAfter(month) && actual.test(one))
                                    .add(sum(
                                            months, Figure.FORECAST, one -> !one.isAfter(month) && forecast.test(one)));
                            var cost = sum(months, Figure.COST, one -> !one.isAfter(month) && actual.test(one))
                                    .add(sum(
                                            months,
                                            Figure.FORECAST_COST,
                                            one -> !one.isAfter(month) && forecast.test(one)));
                            return cost.signum() > 0 && value.compareTo(cost) >= 0;
                        }))
                .findFirst();
    }

    private static void compareRealisations(PortfolioFixture portfolio, NaiveSums naive, Scope scope) {
        var ever = new Scope(EVER, scope.asOf(), scope.basis(), scope.filter(), scope.currency());
        var tiles = portfolio.ask(new Tiles(scope)).realisation();
        var lines = portfolio.ask(new Realisations(scope)).projects();
        assertThat(total(naive, ever, Figure.FIRST_PROMISE)).isEqualByComparingTo(tiles.promised());
        assertThat(total(naive, ever, Figure.ATTESTED)).isEqualByComparingTo(tiles.attested());
        assertThat(lines.stream().map(Realisations.Line::promised).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(tiles.promised());
        assertThat(lines.stream().map(Realisations.Line::attested).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(tiles.attested());
    }

    private static BigDecimal total(NaiveSums naive, Scope scope, Figure figure) {
        return naive.promised(scope)
                .filter(line -> line.figure() == figure)
                .flatMap(line -> naive.converted(line, scope, NaiveSums.until(scope.asOf())).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void compareCalibration(PortfolioFixture portfolio, NaiveSums naive, Scope scope) {
        var ever = new Scope(EVER, scope.asOf(), scope.basis(), scope.filter(), scope.currency());
        var classes =
                portfolio.ask(new Calibration(scope, ReferenceClass.CATEGORY)).classes();
        var sums = naive.promised(ever)
                .filter(line -> line.figure() == Figure.ATTESTED
                        || line.figure() == Figure.FORECAST && naive.wasKnownAYearAhead(line, ever))
                .flatMap(line -> naive.converted(line, ever, NaiveSums.until(ever.asOf())).stream()
                        .map(amount -> Map.entry(line.category() + line.figure(), amount)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.reducing(BigDecimal.ZERO, Map.Entry::getValue, BigDecimal::add)));
        for (var line : classes) {
            assertThat(line.attested())
                    .isEqualByComparingTo(sums.getOrDefault(line.key() + Figure.ATTESTED, BigDecimal.ZERO));
            assertThat(line.forecast())
                    .isEqualByComparingTo(sums.getOrDefault(line.key() + Figure.FORECAST, BigDecimal.ZERO));
            var ratio = line.forecast().signum() == 0
                    ? null
                    : line.attested().divide(line.forecast(), 4, RoundingMode.HALF_EVEN);
            assertThat(line.ratio()).isEqualTo(ratio);
        }
        var found = classes.stream().map(Calibration.Line::key).collect(Collectors.toSet());
        sums.forEach((key, amount) -> assertThat(
                        amount.signum() == 0 || found.contains(key.replaceAll("(ATTESTED|FORECAST)$", "")))
                .as(key)
                .isTrue());
    }

    private static List<Object> everything(PortfolioFixture portfolio, Scope scope) {
        return List.of(
                portfolio.ask(new Series(scope, Grouping.UNIT)),
                portfolio.ask(new Tiles(scope)),
                portfolio.ask(new Returns(scope)),
                portfolio.ask(new Realisations(scope)),
                portfolio.ask(new Calibration(scope, ReferenceClass.UNIT)),
                portfolio.ask(new CalibratedForecast(scope, ReferenceClass.CATEGORY, 12, 1)),
                portfolio.ask(new Learning(scope.asOf(), scope.basis(), scope.filter(), scope.currency())));
    }

    private interface Check {
        void of(PortfolioFixture portfolio, RandomHistory history, Random random);
    }

    private static void told(long seed, boolean inOrder, Check check) {
        var random = new Random(seed);
        try (var portfolio = new PortfolioFixture()) {
            var history = new RandomHistory(random, portfolio, inOrder);
            for (int i = 0; i < EVENTS; i++) {
                history.goOn();
            }
            check.of(portfolio, history, random);
        }
    }

    private static Scope scope(RandomHistory history, Random random) {
        LocalDate day = history.today().minusDays(random.nextInt(4) == 0 ? 0 : random.nextInt(500));
        return new Scope(
                EVER,
                random.nextBoolean()
                        ? new AsOf.EndOf(day)
                        : new AsOf.At(day.atTime(12, 0).toInstant(ZoneOffset.UTC)),
                random.nextInt(3) == 0 ? Basis.EFFECTIVE : Basis.RECORDED,
                new Filter(
                        random.nextInt(3) == 0 ? Set.of("SALES", "OPS") : Set.of(),
                        Set.of(),
                        Set.of(),
                        random.nextInt(3) == 0 ? Set.of("p0", "p2") : Set.of(),
                        random.nextInt(4) == 0 ? random.nextBoolean() : null),
                random.nextBoolean() ? null : Money.currency("JPY"));
    }

    private static int digits(Scope scope) {
        return Optional.ofNullable(scope.currency())
                .map(Currency::getDefaultFractionDigits)
                .orElse(2);
    }

    private static BigDecimal sum(
            TreeMap<YearMonth, Map<Figure, BigDecimal>> months, Figure figure, Predicate<YearMonth> counts) {
        return months.entrySet().stream()
                .filter(month -> counts.test(month.getKey()))
                .map(month -> amount(month.getValue(), figure))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(Map<Figure, BigDecimal> sums, Figure figure) {
        return sums.getOrDefault(figure, BigDecimal.ZERO);
    }

    private static Amounts plus(Amounts one, Amounts other) {
        return new Amounts(
                one.firstPromise().add(other.firstPromise()),
                one.forecast().add(other.forecast()),
                one.claimed().add(other.claimed()),
                one.attested().add(other.attested()),
                one.cost().add(other.cost()),
                one.net().add(other.net()));
    }
}
