package dev.hindcast.portfolio.read.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestatementTest {

    private static final Cell MAY = new Cell(YearMonth.of(2026, 5), "REVENUE", true, "EUR");
    private static final Cell JUNE = new Cell(YearMonth.of(2026, 6), "REVENUE", true, "EUR");
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void addsWhatIsNew() {
        assertThat(Restatement.of(List.of(), wanted(MAY, 100), FIRST, DAY))
                .containsExactly(new Delta(MAY, BigDecimal.valueOf(100), FIRST, DAY));
    }

    @Test
    void saysNothingTwice() {
        var standing = Restatement.of(List.of(), wanted(MAY, 100), FIRST, DAY);

        assertThat(Restatement.of(standing, wanted(MAY, 100), FIRST.plusSeconds(1), DAY.plusDays(1)))
                .isEmpty();
    }

    @Test
    void reversesWholeAmountsAndAddsWholeOnes() {
        var standing = Restatement.of(List.of(), wanted(MAY, 100), FIRST, DAY);
        var later = FIRST.plusSeconds(1);

        assertThat(Restatement.of(standing, wanted(JUNE, 100), later, DAY.plusDays(1)))
                .containsExactly(
                        new Delta(MAY, BigDecimal.valueOf(-100), later, DAY.plusDays(1)),
                        new Delta(JUNE, BigDecimal.valueOf(100), later, DAY.plusDays(1)));
    }

    @Test
    void isNeverKnownBeforeWhatItReplaces() {
        var standing = Restatement.of(List.of(), wanted(MAY, 100), FIRST, DAY);

        assertThat(Restatement.of(standing, wanted(MAY, 70), FIRST.minusSeconds(9), DAY))
                .allMatch(delta -> delta.recordedAt().equals(FIRST));
    }

    /** At every moment the last fact recorded by then holds; on every date the last one that holds from then or before. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void keepsWhatWasKnownAndWhatHeld(long seed) {
        var random = new Random(seed);
        var amounts = new ArrayList<Integer>();
        var dates = new ArrayList<LocalDate>();
        var journal = new ArrayList<Delta>();
        for (var fact = 0; fact < 30; fact++) {
            amounts.add(random.nextInt(4) * 25 - 25);
            dates.add(DAY.plusDays(random.nextInt(12)));
            journal.addAll(Restatement.of(
                    List.copyOf(journal), wanted(MAY, amounts.getLast()), moment(fact), dates.getLast()));
        }
        for (var fact = 0; fact < 30; fact++) {
            var known = moment(fact);
            assertThat(sum(journal, delta -> !delta.recordedAt().isAfter(known)))
                    .isEqualByComparingTo(BigDecimal.valueOf(amounts.get(fact)));
        }
        for (var days = 0; days < 14; days++) {
            var day = DAY.plusDays(days);
            var held = BigDecimal.ZERO;
            for (var fact = 0; fact < 30; fact++) {
                held = dates.get(fact).isAfter(day) ? held : BigDecimal.valueOf(amounts.get(fact));
            }
            assertThat(sum(journal, delta -> !delta.effective().isAfter(day))).isEqualByComparingTo(held);
        }
    }

    private static Instant moment(int fact) {
        return FIRST.plus(fact, ChronoUnit.HOURS);
    }

    private static BigDecimal sum(List<Delta> journal, Predicate<Delta> counts) {
        return journal.stream().filter(counts).map(Delta::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static SortedMap<Cell, BigDecimal> wanted(Cell cell, int amount) {
        var wanted = new TreeMap<Cell, BigDecimal>();
        wanted.put(cell, BigDecimal.valueOf(amount));
        return wanted;
    }
}
