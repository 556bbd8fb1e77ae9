package dev.hindcast.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.experiment.ExperimentQuery.Summary;
import dev.hindcast.shared.Criterion;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuickValueFirstTest {

    private static final LocalDate CHARTER = LocalDate.of(2026, 1, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final List<Money> COST = List.of(Money.of(100_000, "EUR"));

    @Test
    void pointsOutAFirstExperimentThatIsLargeAndLate() {
        var judged = QuickValueFirst.of(
                List.of(experiment("2026-03-01", 120, 40_000), experiment("2026-04-01", 14, 1_000)),
                CHARTER,
                COST,
                TODAY);

        assertThat(judged.isMissed()).isTrue();
        assertThat(judged.large())
                .containsExactly(
                        "its timebox of 120 days is longer than six weeks",
                        "it takes 40 % of what the whole project is planned to cost");
        assertThat(judged.late()).containsExactly("it began 55 days after the charter");
    }

    @Test
    void leavesASmallOrAnEarlyOneAlone() {
        assertThat(missed("2026-03-01", 42, 25_000)).isFalse();
        assertThat(missed("2026-02-04", 120, 40_000)).isFalse();
        assertThat(missed("2026-02-05", 43, 1_000)).isTrue();
        assertThat(missed("2026-02-05", 42, 25_600)).isTrue();
    }

    @Test
    void isLateBeforeItBegins() {
        var planned = QuickValueFirst.of(List.of(experiment(null, 90, 1_000)), CHARTER, COST, CHARTER.plusDays(31));
        assertThat(planned.isMissed()).isTrue();
        assertThat(planned.late()).containsExactly("31 days after the charter it has not begun");
        assertThat(QuickValueFirst.of(List.of(experiment(null, 90, 1_000)), CHARTER, COST, CHARTER.plusDays(30))
                        .isMissed())
                .isFalse();
    }

    @Test
    void judgesNothingBeforeTheCharterAndWithoutAnExperiment() {
        assertThat(QuickValueFirst.of(List.of(experiment("2026-03-01", 120, 40_000)), null, COST, TODAY)
                        .isMissed())
                .isFalse();
        assertThat(QuickValueFirst.of(List.of(), CHARTER, COST, TODAY).isMissed())
                .isFalse();
    }

    @Test
    void comparesMoneyOfOneCurrencyOnly() {
        assertThat(QuickValueFirst.large(14, Money.of(90_000, "USD"), COST)).isEmpty();
    }

    @Test
    void setsSpendingAgainstTime() {
        var experiment = experiment("2026-05-02", 60, 10_000);
        var burn = Burn.of(experiment, List.of(Money.of(8_000, "EUR"), Money.of(500, "USD")), TODAY);
        assertThat(burn.moneyPercent()).isEqualTo(80);
        assertThat(burn.timePercent()).isEqualTo(50);
        assertThat(burn.apart()).containsExactly(Money.of(500, "USD"));
        assertThat(burn.isAheadOfTime()).isTrue();
        assertThat(Burn.of(experiment, List.of(Money.of(7_500, "EUR")), TODAY).isAheadOfTime())
                .isFalse();
        var over = Burn.of(experiment, List.of(Money.of(10_001, "EUR")), TODAY);
        assertThat(over.isOverspent()).isTrue();
        assertThat(over.isAheadOfTime()).isFalse();
    }

    private static boolean missed(String started, int days, long budget) {
        return QuickValueFirst.of(List.of(experiment(started, days, budget)), CHARTER, COST, TODAY)
                .isMissed();
    }

    private static Summary experiment(@Nullable String started, int days, long budget) {
        var start = started == null ? null : LocalDate.parse(started);
        return new Summary(
                new ExperimentId("x" + days),
                new ProjectId("p"),
                "An experiment",
                "It works",
                start == null ? ExperimentState.PLANNED : ExperimentState.RUNNING,
                RiskLevel.LOW,
                false,
                List.of(),
                new PersonId("team"),
                Instant.parse("2026-01-10T08:00:00Z"),
                LocalDate.of(2026, 1, 10),
                start,
                days,
                start == null ? null : start.plusDays(days),
                false,
                Money.of(budget, "EUR"),
                new Criterion(new Line("recall"), Criterion.Comparison.AT_LEAST, BigDecimal.ONE),
                null,
                null,
                null,
                null,
                0,
                2);
    }
}
