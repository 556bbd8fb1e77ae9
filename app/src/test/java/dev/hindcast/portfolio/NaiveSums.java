package dev.hindcast.portfolio;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures as their definition has them: every line of the journal looked at, converted and rounded, one by one. */
final class NaiveSums {

    record Line(
            String project,
            String driver,
            Figure figure,
            String kind,
            String category,
            boolean cashable,
            String currency,
            BigDecimal amount,
            YearMonth month,
            Instant recorded,
            LocalDate effective) {}

    private record Version(
            String project,
            long version,
            String key,
            String unit,
            String goal,
            Instant recorded,
            LocalDate effective) {}

    private record Rate(String currency, LocalDate day, long sequence, BigDecimal euro, Instant recorded) {}

    private final List<Line> lines;
    private final List<Version> versions;
    private final List<Rate> rates;
    private final Map<String, YearMonth> starts;

    NaiveSums(PortfolioFixture portfolio) {
        lines = portfolio.query(
                "select * from portfolio.journal",
                (row, number) -> new Line(
                        row.getString("project"),
                        row.getString("driver"),
                        Figure.valueOf(row.getString("figure")),
                        row.getString("kind"),
                        row.getString("category"),
                        row.getBoolean("cashable"),
                        row.getString("currency"),
                        row.getBigDecimal("amount"),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        recorded(row),
                        row.getObject("effective_on", LocalDate.class)));
        versions = portfolio.query(
                "select * from portfolio.project_version",
                (row, number) -> new Version(
                        row.getString("project"),
                        row.getLong("version"),
                        row.getString("key"),
                        row.getString("unit"),
                        row.getString("goal"),
                        recorded(row),
                        row.getObject("effective_on", LocalDate.class)));
        starts = new HashMap<>();
        portfolio.query(
                "select driver, promised_from from portfolio.driver where promised_from is not null",
                (row, number) -> starts.put(
                        row.getString("driver"), YearMonth.from(row.getObject("promised_from", LocalDate.class))));
        rates = portfolio.query(
                "select * from portfolio.exchange_rate",
                (row, number) -> new Rate(
                        row.getString("currency"),
                        row.getObject("day", LocalDate.class),
                        row.getLong("sequence"),
                        row.getBigDecimal("euro"),
                        recorded(row)));
    }

    /** The sums by group and figure of the lines in scope that can be converted. */
    Map<String, Map<Figure, BigDecimal>> sums(Scope scope, Function<Line, String> group) {
        var sums = new HashMap<String, Map<Figure, BigDecimal>>();
        inScope(scope)
                .forEach(line -> converted(line, scope, until(scope.asOf()))
                        .ifPresent(amount -> sums.computeIfAbsent(group.apply(line), added -> new HashMap<>())
                                .merge(line.figure(), amount, BigDecimal::add)));
        return sums;
    }

    Function<Line, String> by(Grouping by, Scope scope) {
        return switch (by) {
            case MONTH -> line -> line.month().toString();
            case CATEGORY -> Line::category;
            case PROJECT -> Line::project;
            case UNIT ->
                line -> version(line.project(), scope).map(Version::unit).orElse(Filter.NONE);
            case GOAL ->
                line -> version(line.project(), scope).map(Version::goal).orElse(Filter.NONE);
        };
    }

    Stream<Line> inScope(Scope scope) {
        var filter = scope.filter();
        return lines.stream()
                .filter(line -> scope.months().contains(line.month()))
                .filter(line -> knows(scope, line.recorded(), line.effective()))
                .filter(line ->
                        filter.categories().isEmpty() || filter.categories().contains(line.category()))
                .filter(line -> filter.cashable() == null || filter.cashable() == line.cashable())
                .filter(line -> version(line.project(), scope)
                        .filter(version -> passes(version, filter))
                        .isPresent());
    }

    /**
     * The lines of promised drivers, dis-benefits left out, from the month in which each was promised to start to the
     * last one that ended 60 days before the day.
     */
    Stream<Line> promised(Scope scope) {
        var promised = inScope(scope)
                .filter(line -> line.figure() == Figure.FIRST_PROMISE)
                .map(Line::driver)
                .collect(Collectors.toSet());
        var over = YearMonth.from(day(scope.asOf()).minusDays(60).plusDays(1));
        return inScope(scope)
                .filter(line -> promised.contains(line.driver()))
                .filter(line -> !line.category().equals("DIS_BENEFIT"))
                .filter(line -> line.month().isBefore(over))
                .filter(line ->
                        starts.containsKey(line.driver()) && !line.month().isBefore(starts.get(line.driver())));
    }

    /** Whether a line was known when its month was a year ahead, or when the project's promise was frozen. */
    boolean wasKnownAYearAhead(Line line, Scope scope) {
        var frozen = inScope(scope)
                .filter(one ->
                        one.figure() == Figure.FIRST_PROMISE && one.project().equals(line.project()));
        var ahead = line.month().minusMonths(12).atDay(1);
        if (scope.basis() == Basis.RECORDED) {
            return line.recorded().isBefore(ahead.atStartOfDay().toInstant(ZoneOffset.UTC))
                    || frozen.map(Line::recorded)
                            .min(Comparator.naturalOrder())
                            .filter(since -> !line.recorded().isAfter(since))
                            .isPresent();
        }
        return line.effective().isBefore(ahead)
                || frozen.map(Line::effective)
                        .min(Comparator.naturalOrder())
                        .filter(since -> !line.effective().isAfter(since))
                        .isPresent();
    }

    /** The amount at the rate of its month as known at a moment. */
    Optional<BigDecimal> converted(Line line, Scope scope, Instant known) {
        var to = Optional.ofNullable(scope.currency()).orElse(Currency.getInstance("EUR"));
        if (line.currency().equals(to.getCurrencyCode())) {
            return Optional.of(line.amount().setScale(to.getDefaultFractionDigits()));
        }
        return euro(line.currency(), line.month(), scope, known)
                .flatMap(from -> euro(to.getCurrencyCode(), line.month(), scope, known)
                        .map(into -> line.amount()
                                .multiply(from)
                                .divide(into, new MathContext(60))
                                .setScale(to.getDefaultFractionDigits(), RoundingMode.HALF_EVEN)));
    }

    static Instant until(AsOf asOf) {
        return switch (asOf) {
            case AsOf.At(var instant) -> instant;
            case AsOf.EndOf(var date) ->
                date.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusNanos(1_000);
        };
    }

    private Optional<BigDecimal> euro(String currency, YearMonth month, Scope scope, Instant known) {
        if (currency.equals("EUR")) {
            return Optional.of(BigDecimal.ONE);
        }
        return rates.stream()
                .filter(rate -> rate.currency().equals(currency))
                .filter(rate -> !rate.day().isAfter(month.atDay(1)))
                .filter(rate -> scope.basis() == Basis.RECORDED
                        ? !rate.recorded().isAfter(known)
                        : !rate.day().isAfter(day(scope.asOf())))
                .max(Comparator.comparing(Rate::day).thenComparing(Rate::sequence))
                .map(Rate::euro);
    }

    private Optional<Version> version(String project, Scope scope) {
        return versions.stream()
                .filter(version -> version.project().equals(project))
                .filter(version -> knows(scope, version.recorded(), version.effective()))
                .max(Comparator.comparingLong(Version::version));
    }

    private static boolean passes(Version version, Filter filter) {
        return (filter.units().isEmpty() || filter.units().contains(version.unit()))
                && (filter.goals().isEmpty()
                        || filter.goals().contains(version.goal() == null ? Filter.NONE : version.goal()))
                && (filter.projects().isEmpty()
                        || filter.projects().contains(version.project())
                        || filter.projects().contains(version.key().toLowerCase(Locale.ROOT)));
    }

    private static boolean knows(Scope scope, Instant recorded, LocalDate effective) {
        return scope.basis() == Basis.RECORDED
                ? !recorded.isAfter(until(scope.asOf()))
                : !effective.isAfter(day(scope.asOf()));
    }

    static LocalDate day(AsOf asOf) {
        return switch (asOf) {
            case AsOf.At(var instant) -> LocalDate.ofInstant(instant, ZoneOffset.UTC);
            case AsOf.EndOf(var date) -> date;
        };
    }

    private static Instant recorded(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }
}
