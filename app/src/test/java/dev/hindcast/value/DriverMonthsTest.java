package dev.hindcast.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.hindcast.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DriverMonthsTest {

    private static final YearMonth GO_LIVE = YearMonth.of(2026, 3);

    @Test
    void startsInTheGoLiveMonthPlusTheOffset() {
        assertThat(DriverMonths.start(recurring(4, 12), GO_LIVE)).isEqualTo(YearMonth.of(2026, 7));
    }

    @Test
    void countsFromTheFirstWholeMonthAfterGoingLive() {
        assertThat(DriverMonths.firstWholeMonth(LocalDate.of(2026, 3, 1))).isEqualTo(YearMonth.of(2026, 3));
        assertThat(DriverMonths.firstWholeMonth(LocalDate.of(2026, 3, 2))).isEqualTo(YearMonth.of(2026, 4));
        assertThat(DriverMonths.firstWholeMonth(LocalDate.of(2026, 12, 31))).isEqualTo(YearMonth.of(2027, 1));
    }

    @Test
    void rampsUpByQuartersAndIsFullAfterTheList() {
        var months = DriverMonths.of(Money.of("120000.00", "EUR"), recurring(0, 12, 25, 50, 75), GO_LIVE);

        assertThat(months.values())
                .containsExactlyElementsOf(
                        amounts(2500, 2500, 2500, 5000, 5000, 5000, 7500, 7500, 7500, 10000, 10000, 10000));
        assertThat(months.firstKey()).isEqualTo(GO_LIVE);
        assertThat(months.lastKey()).isEqualTo(YearMonth.of(2027, 2));
    }

    @Test
    void roundsCentsCumulatively() {
        // 100.00 a year: 8.333… a month, cumulated 8.33, 16.67, 25.00, 33.33, …
        var months = DriverMonths.of(Money.of("100.00", "EUR"), recurring(0, 6), GO_LIVE);

        assertThat(months.values())
                .containsExactly(
                        Money.of("8.33", "EUR"),
                        Money.of("8.34", "EUR"),
                        Money.of("8.33", "EUR"),
                        Money.of("8.33", "EUR"),
                        Money.of("8.34", "EUR"),
                        Money.of("8.33", "EUR"));
    }

    @Test
    void leavesOutMonthsOfZeroPercent() {
        var months = DriverMonths.of(Money.of("1200.00", "EUR"), recurring(0, 6, 0), GO_LIVE);

        assertThat(months).hasSize(3).containsEntry(YearMonth.of(2026, 6), Money.of("100.00", "EUR"));
        assertThat(months.firstKey()).isEqualTo(YearMonth.of(2026, 6));
    }

    @Test
    void putsAOneOffWholeIntoItsStartMonth() {
        var once = new Course(Recurrence.ONE_OFF, 2, List.of(10, 20), 36);

        assertThat(DriverMonths.of(Money.of("999.99", "EUR"), once, GO_LIVE))
                .hasSize(1)
                .containsEntry(YearMonth.of(2026, 5), Money.of("999.99", "EUR"));
        assertThat(DriverMonths.of(Money.of("0.00", "EUR"), once, GO_LIVE)).isEmpty();
    }

    @Test
    void knowsCurrenciesWithoutCents() {
        var months = DriverMonths.of(Money.of("1000", "JPY"), recurring(0, 12), GO_LIVE);

        assertThat(sum(months.values())).isEqualByComparingTo("1000");
        assertThat(months.get(GO_LIVE)).isEqualTo(Money.of("83", "JPY"));
    }

    @ParameterizedTest
    @MethodSource("anyDrivers")
    void sumsAnyTwelveFullMonthsExactly(Money yearly, Course course) {
        var months = List.copyOf(fullMonths(yearly, course));

        IntStream.rangeClosed(0, months.size() - 12)
                .forEach(first ->
                        assertThat(sum(months.subList(first, first + 12))).isEqualByComparingTo(yearly.amount()));
    }

    @ParameterizedTest
    @MethodSource("anyDrivers")
    void neverDriftsFromTheExactSumByMoreThanHalfACent(Money yearly, Course course) {
        var exact =
                IntStream.range(0, course.lifeMonths()).map(course::percentIn).sum()
                        * 1.0
                        / 1200
                        * yearly.amount().doubleValue();

        assertThat(sum(DriverMonths.of(yearly, course, GO_LIVE).values()).doubleValue())
                .isCloseTo(exact, offset(0.0051));
    }

    @ParameterizedTest
    @MethodSource("anyDrivers")
    void liesBetweenStartAndEndOfLife(Money yearly, Course course) {
        var start = DriverMonths.start(course, GO_LIVE);

        assertThat(DriverMonths.of(yearly, course, GO_LIVE).keySet())
                .allMatch(month -> !month.isBefore(start) && month.isBefore(start.plusMonths(course.lifeMonths())));
    }

    static Stream<Arguments> anyDrivers() {
        var random = new Random(20260101);
        return IntStream.range(0, 200).mapToObj(i -> {
            var ramp = random.ints(random.nextInt(6), 0, 101).boxed().toList();
            var course = new Course(Recurrence.RECURRING, random.nextInt(12), ramp, 1 + random.nextInt(72));
            var cents = 12_000 + random.nextLong(100_000_000);
            return Arguments.of(new Money(BigDecimal.valueOf(cents, 2), Money.currency("EUR")), course);
        });
    }

    private static Collection<Money> fullMonths(Money yearly, Course course) {
        var firstFull = DriverMonths.start(course, GO_LIVE)
                .plusMonths(3L * course.rampUp().size());
        return DriverMonths.of(yearly, course, GO_LIVE).tailMap(firstFull).values();
    }

    private static Course recurring(int offset, int life, Integer... rampUp) {
        return new Course(Recurrence.RECURRING, offset, List.of(rampUp), life);
    }

    private static List<Money> amounts(int... euros) {
        return IntStream.of(euros).mapToObj(euro -> Money.of(euro, "EUR")).toList();
    }

    private static BigDecimal sum(Collection<Money> months) {
        return months.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
