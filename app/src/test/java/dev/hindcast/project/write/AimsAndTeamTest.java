package dev.hindcast.project.write;

import static dev.hindcast.project.write.Projects.DAN;
import static dev.hindcast.project.write.Projects.ID;
import static dev.hindcast.project.write.Projects.PROJECT;
import static dev.hindcast.project.write.Projects.TOM_ID;
import static dev.hindcast.project.write.Projects.WHY;
import static dev.hindcast.project.write.Projects.allThatACharterNeeds;
import static dev.hindcast.project.write.Projects.framed;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.project.Degree;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.Seat;
import dev.hindcast.project.Stage;
import dev.hindcast.project.events.GoodEnoughSet;
import dev.hindcast.project.events.KpiDefined;
import dev.hindcast.project.events.KpiMeasured;
import dev.hindcast.project.events.SeatFilled;
import dev.hindcast.project.events.SeatVacated;
import dev.hindcast.project.events.StakeholderAdded;
import dev.hindcast.project.events.StakeholderPulseRecorded;
import dev.hindcast.project.events.TargetMonthSet;
import dev.hindcast.shared.Criterion;
import dev.hindcast.shared.Criterion.Comparison;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.KpiId;
import dev.hindcast.shared.Line;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class AimsAndTeamTest {

    private static final KpiId KPI = new KpiId("kpi");
    private static final BigDecimal NINE = new BigDecimal("9");

    @Test
    void definesAKpi() {
        var due = LocalDate.parse("2026-12-31");
        framed().expect(
                        DAN,
                        new ProjectCommand.DefineKpi(
                                PROJECT, KPI, new Line("Churn"), new Line("%"), BigDecimal.TEN, NINE, due),
                        new KpiDefined(ID, "kpi", "Churn", "%", BigDecimal.TEN, NINE, due));
    }

    @Test
    void measuresAKpi() {
        framed().given(DAN, allThatACharterNeeds())
                .expect(
                        DAN,
                        new ProjectCommand.MeasureKpi(PROJECT, KPI, NINE, WHY),
                        new KpiMeasured(ID, "kpi", NINE, WHY.value()));
    }

    @Test
    void refusesToMeasureAKpiOfNoOne() {
        framed().refuseField(DAN, new ProjectCommand.MeasureKpi(PROJECT, KPI, NINE, null), "kpi");
    }

    @Test
    void setsWhatIsGoodEnoughAndKeepsWhatWas() {
        var criterion = new Criterion(new Line("Precision"), Comparison.AT_MOST, NINE);
        framed().expect(
                        DAN,
                        new ProjectCommand.SetGoodEnough(PROJECT, criterion),
                        new GoodEnoughSet(ID, "Precision", "AT_MOST", NINE, null, null, null));
        framed().given(DAN, allThatACharterNeeds())
                .expect(
                        DAN,
                        new ProjectCommand.SetGoodEnough(PROJECT, criterion),
                        new GoodEnoughSet(ID, "Precision", "AT_MOST", NINE, "AUC", "AT_LEAST", new BigDecimal("0.8")));
    }

    @Test
    void setsATargetMonthAndKeepsWhatWas() {
        var june = YearMonth.parse("2026-06");
        var july = YearMonth.parse("2026-07");
        framed().given(DAN, new TargetMonthSet(ID, "LIVE", june, null))
                .expect(
                        DAN,
                        new ProjectCommand.SetTargetMonth(PROJECT, Stage.LIVE, july),
                        new TargetMonthSet(ID, "LIVE", july, june));
    }

    @Test
    void refusesATargetMonthForTheBeginning() {
        framed().refuseField(
                        DAN,
                        new ProjectCommand.SetTargetMonth(PROJECT, Stage.FRAMED, YearMonth.parse("2026-06")),
                        "stage");
    }

    @Test
    void fillsASeat() {
        framed().expect(
                        DAN,
                        new ProjectCommand.FillSeat(PROJECT, Seat.DATA_ENGINEER, TOM_ID),
                        new SeatFilled(ID, "DATA_ENGINEER", "tom"));
    }

    @Test
    void refusesTheSameSeatTwice() {
        framed().given(DAN, new SeatFilled(ID, "DATA_ENGINEER", "tom"))
                .refuse(DAN, new ProjectCommand.FillSeat(PROJECT, Seat.DATA_ENGINEER, TOM_ID), "seat-is-taken-once");
    }

    @Test
    void vacatesASeat() {
        framed().given(DAN, new SeatFilled(ID, "DATA_ENGINEER", "tom"))
                .expect(
                        DAN,
                        new ProjectCommand.VacateSeat(PROJECT, Seat.DATA_ENGINEER, TOM_ID),
                        new SeatVacated(ID, "DATA_ENGINEER", "tom"));
    }

    @Test
    void refusesToVacateASeatHeldByAnother() {
        framed().given(DAN, new SeatFilled(ID, "DATA_ENGINEER", "dan"))
                .refuse(
                        DAN,
                        new ProjectCommand.VacateSeat(PROJECT, Seat.DATA_ENGINEER, TOM_ID),
                        "only-holder-leaves-seat");
    }

    @Test
    void addsAStakeholder() {
        framed().expect(
                        DAN,
                        new ProjectCommand.AddStakeholder(PROJECT, TOM_ID, Degree.HIGH, Degree.LOW, new Line("weekly")),
                        new StakeholderAdded(ID, "tom", "HIGH", "LOW", "weekly"));
    }

    @Test
    void recordsAStakeholdersPulse() {
        framed().given(DAN, new StakeholderAdded(ID, "tom", "HIGH", "LOW", null))
                .expect(
                        DAN,
                        new ProjectCommand.RecordPulse(PROJECT, TOM_ID, 4, null),
                        new StakeholderPulseRecorded(ID, "tom", 4, null));
    }

    @Test
    void refusesThePulseOfAStranger() {
        framed().refuse(DAN, new ProjectCommand.RecordPulse(PROJECT, TOM_ID, 4, null), "pulse-is-of-a-stakeholder");
    }

    @Test
    void refusesASatisfactionOffTheScale() {
        assertThatThrownBy(() -> new ProjectCommand.RecordPulse(PROJECT, TOM_ID, 6, null))
                .isInstanceOf(InvalidInput.class);
    }
}
