package dev.hindcast.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.project.AnyProject;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Criterion;
import dev.hindcast.shared.DriverId;
import dev.hindcast.shared.KpiId;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.value.Category;
import dev.hindcast.value.Recurrence;
import dev.hindcast.value.ValueQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValueHypothesisTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    @Test
    void saysInOneSentenceWhyAProjectIsWorthIt() {
        var kpi = new ProjectDetails.Kpi(
                new KpiId("k"),
                "Fresh goods thrown away",
                "%",
                new BigDecimal("12.0"),
                BigDecimal.valueOf(8),
                DAY,
                List.of());
        var enough = new ProjectDetails.GoodEnough(
                new Criterion(new Line("an error"), Criterion.Comparison.AT_MOST, new BigDecimal("20")),
                DAY,
                new PersonId("dan"));
        var hypothesis = ValueHypothesis.of(
                project(List.of(kpi), List.of(enough)),
                ledger(
                        YearMonth.of(2027, 1),
                        driver(Recurrence.RECURRING, Category.COST_SAVING, 600_000, 900_000, 1_200_000),
                        driver(Recurrence.RECURRING, Category.DIS_BENEFIT, 50_000, 100_000, 100_000),
                        driver(Recurrence.ONE_OFF, Category.REVENUE, 10_000, 20_000, 30_000)),
                "Stores",
                "Half the waste");

        assertThat(hypothesis.whole()).isTrue();
        assertThat(hypothesis.sentence())
                .isEqualTo(
                        "We believe that “Less waste” moves fresh goods thrown away from 12 to 8 % by 31 December 2026"
                                + " for Stores, which is worth 800000 EUR (550000 EUR to 1100000 EUR) a year and 20000 EUR"
                                + " (10000 EUR to 30000 EUR) once from January 2027 on and serves the goal “Half the waste”;"
                                + " we shall know by an error of at most 20.");
    }

    @Test
    void saysTheCurrencyOnBothEndsOfAnAmount() {
        var kpi = new ProjectDetails.Kpi(
                new KpiId("k"),
                "Medicines thrown away",
                "EUR a year",
                BigDecimal.valueOf(140_000),
                BigDecimal.valueOf(80_000),
                null,
                List.of());

        var hypothesis = ValueHypothesis.of(project(List.of(kpi), List.of()), ledger(null), "Clinics", null);

        assertThat(hypothesis.sentence())
                .contains("medicines thrown away from 140000 EUR to 80000 EUR a year for Clinics");
    }

    @Test
    void asksForWhatIsMissing() {
        var hypothesis = ValueHypothesis.of(project(List.of(), List.of()), ledger(null), "Stores", null);

        assertThat(hypothesis.whole()).isFalse();
        assertThat(hypothesis.sentence())
                .isEqualTo("We believe that “Less waste” moves [which number of the business, from where to where?] for"
                        + " Stores, which is worth [how much, and how sure?]; we shall know by"
                        + " [which result is good enough?].");
    }

    private static ValueQuery.Driver driver(
            Recurrence recurrence, Category category, long low, long likely, long high) {
        return new ValueQuery.Driver(
                new DriverId("d" + likely),
                "Driver",
                category,
                recurrence,
                true,
                null,
                "source",
                null,
                new ValueQuery.Expectation(
                        Money.of(low, "EUR"), Money.of(likely, "EUR"), Money.of(high, "EUR"), 0, List.of(), 36),
                null,
                Money.of(0, "EUR"),
                Money.of(0, "EUR"),
                Money.of(0, "EUR"),
                List.of());
    }

    private static ValueQuery.LedgerOf.Result ledger(@Nullable YearMonth goLive, ValueQuery.Driver... drivers) {
        return new ValueQuery.LedgerOf.Result(
                new ProjectId("p"),
                1,
                null,
                null,
                null,
                goLive,
                List.of(drivers),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static ProjectDetails project(List<ProjectDetails.Kpi> kpis, List<ProjectDetails.GoodEnough> goodEnough) {
        return new AnyProject("Less waste", Stage.FRAMED, List.of(), List.of(), kpis, goodEnough).details();
    }
}
