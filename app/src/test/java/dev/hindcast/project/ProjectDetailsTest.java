package dev.hindcast.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.project.ProjectDetails.Kpi;
import dev.hindcast.project.ProjectDetails.Measurement;
import dev.hindcast.project.ProjectDetails.StageVisit;
import dev.hindcast.project.ProjectDetails.TargetChange;
import dev.hindcast.project.ProjectDetails.TargetMonth;
import dev.hindcast.shared.KpiId;
import dev.hindcast.shared.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectDetailsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final PersonId DAN = new PersonId("dan");

    /** First aimed for in March, then for the given month; entered on the given day or not yet. */
    @ParameterizedTest
    @CsvSource({
        "2026-03,           ,  3, true",
        "2026-08,           ,  5, false",
        "2026-06,           ,  3, false",
        "2026-04, 2026-05-31,  2, false",
        "2026-03, 2026-02-01, -1, false"
    })
    void tellsHowFarAStageSlipped(YearMonth aimedFor, LocalDate entered, int months, boolean overdue) {
        var first = new TargetChange(YearMonth.of(2026, 3), TODAY, DAN);
        var target = new TargetMonth(Stage.LIVE, first.month(), first.month(), List.of(first))
                .moved(new TargetChange(aimedFor, TODAY, DAN));
        var visits = entered == null ? List.<StageVisit>of() : List.of(new StageVisit(Stage.LIVE, entered, null));

        var slippage = project(entered == null ? Stage.DELIVERING : Stage.LIVE, visits, target)
                .slippages(TODAY)
                .getFirst();

        assertThat(slippage.months()).isEqualTo(months);
        assertThat(slippage.overdue()).isEqualTo(overdue);
        assertThat(slippage.target().changes()).hasSize(2);
    }

    @Test
    void isNeverOverdueOnceStopped() {
        var first = new TargetChange(YearMonth.of(2026, 3), TODAY, DAN);
        var target = new TargetMonth(Stage.LIVE, first.month(), first.month(), List.of(first));

        assertThat(project(Stage.STOPPED, List.of(), target)
                        .slippages(TODAY)
                        .getFirst()
                        .overdue())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"10,6,8,50", "10,6,6,100", "10,6,11,-25", "6,10,7,25", "10,10,9,", "10,9.999,-90,999"})
    void tellsHowMuchOfTheWayAKpiHasGone(BigDecimal from, BigDecimal to, BigDecimal at, Integer progress) {
        var earlier = new Measurement(TODAY.minusDays(1), BigDecimal.TEN, null);
        var kpi = new Kpi(
                new KpiId("k"), "Churn", "%", from, to, null, List.of(new Measurement(TODAY, at, null), earlier));

        assertThat(kpi.progress()).isEqualTo(progress);
    }

    private static ProjectDetails project(Stage stage, List<StageVisit> visits, TargetMonth target) {
        return new AnyProject("P", stage, visits, List.of(target), List.of(), List.of()).details();
    }
}
