package dev.hindcast.ui.project;

import dev.hindcast.experiment.ExperimentQuery;
import dev.hindcast.experiment.RiskLevel;
import dev.hindcast.project.DecisionLevel;
import dev.hindcast.project.Degree;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectDetails.Seating;
import dev.hindcast.project.Seat;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PersonId;
import dev.hindcast.ui.common.CommandForm;
import dev.hindcast.value.CostCategory;
import dev.hindcast.value.ValueCommand;
import dev.hindcast.value.ValueQuery;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a form begins with: what is most often right, and what holds at present where that is replaced. */
record LogDefaults(ShownProject shown, PersonId me, LocalDate today) {

    /** A delegation lasts so long unless said otherwise. */
    private static final int DELEGATED_DAYS = 30;

    private static final int SMALL_DAYS = 28;

    private static final BigDecimal SMALL_PART = new BigDecimal("0.1");

    /** Without these a charter is not approved. */
    private static final List<Seat> NEEDED = List.of(Seat.DELIVERY_MANAGER, Seat.ANALYTICS_TRANSLATOR);

    CommandForm propose(CommandForm form, Class<? extends Command> command) {
        if (command == ProjectCommand.ReportHealth.class) {
            return shown.project().health().isEmpty()
                    ? form
                    : form.proposed("health", shown.project().health().getLast().health());
        }
        if (command == ProjectCommand.RecordDecision.class) {
            return form.proposed("level", DecisionLevel.TACTICAL)
                    .proposed("takenBy", me)
                    .proposed("reversible", true)
                    .first("title", "choice", "reasons");
        }
        if (command == ProjectCommand.CelebrateWin.class) {
            return form.proposed("people", team()).beginAt("story");
        }
        if (command == ProjectCommand.AddStakeholder.class) {
            return form.proposed("interest", Degree.MEDIUM).proposed("influence", Degree.MEDIUM);
        }
        if (command == ProjectCommand.FillSeat.class) {
            return form.proposed("seat", vacant());
        }
        if (command == ProjectCommand.EnterStage.class) {
            return form.proposed("stage", shown.gate().to());
        }
        if (command == ProjectCommand.ReviseFraming.class) {
            var framing = shown.project().framing();
            return form.proposed("name", shown.project().name())
                    .proposed("problem", framing.problem())
                    .proposed("origin", framing.origin())
                    .proposed("unit", framing.unit())
                    .proposed("goal", framing.goal());
        }
        if (command == ProjectCommand.SetTargetMonth.class) {
            return form.proposed("stage", shown.gate().to());
        }
        if (command == ProjectCommand.SetGoodEnough.class
                && !shown.project().goodEnough().isEmpty()) {
            var criterion = shown.project().goodEnough().getLast().criterion();
            return form.proposed("metric", criterion.metric())
                    .proposed("comparator", criterion.comparator())
                    .proposed("threshold", criterion.threshold());
        }
        if (command == ProjectCommand.ChangeTags.class) {
            return form.proposed("tags", shown.project().tags());
        }
        if (command == ProjectCommand.DelegateApproval.class || command == ValueCommand.DelegateAttestation.class) {
            return form.proposed("until", today.plusDays(DELEGATED_DAYS));
        }
        return value(form, command);
    }

    private CommandForm value(CommandForm form, Class<? extends Command> command) {
        var month = YearMonth.from(today);
        if (command == ValueCommand.BookCost.class
                || command == ValueCommand.PlanCost.class
                || command == ValueCommand.ReforecastCost.class) {
            return form.proposed("category", CostCategory.PEOPLE)
                    .proposed("month", month)
                    .beginAt("amount");
        }
        if (command == ValueCommand.PlanGoLive.class) {
            return form.proposed("month", shown.ledger().forecastGoLive());
        }
        if (command == ValueCommand.ReforecastGoLive.class) {
            var expected = shown.ledger().forecastGoLive();
            return form.proposed("month", expected == null ? null : expected.plusMonths(1));
        }
        if (command == ValueCommand.ReforecastDriver.class) {
            return onlyDriver(form);
        }
        if (command == ValueCommand.Claim.class) {
            return form.proposed("from", month.minusMonths(1)).proposed("to", month.minusMonths(1));
        }
        return form;
    }

    /**
     * A first experiment is proposed as a small one: four weeks and a tenth of the planned cost. A later one begins with
     * what the last one had.
     */
    CommandForm plan(CommandForm form) {
        var goodEnough = shown.project().goodEnough();
        if (!goodEnough.isEmpty()) {
            var criterion = goodEnough.getLast().criterion();
            form.proposed("metric", criterion.metric())
                    .proposed("comparator", criterion.comparator())
                    .proposed("threshold", criterion.threshold());
        }
        var last = shown.experiments().stream().max(Comparator.comparing(ExperimentQuery.Summary::plannedAt));
        return form.first("title", "hypothesis", "method")
                .proposed(
                        "timeboxDays",
                        last.map(ExperimentQuery.Summary::timeboxDays).orElse(SMALL_DAYS))
                .proposed(
                        "budget",
                        last.map(ExperimentQuery.Summary::budget)
                                .or(this::smallBudget)
                                .orElse(null))
                .proposed("risk", RiskLevel.MEDIUM);
    }

    private Optional<Money> smallBudget() {
        return shown.ledger().totals().stream()
                .map(ValueQuery.Totals::plannedCost)
                .filter(Money::isPositive)
                .findFirst()
                .map(planned -> Money.rounded(
                        planned.amount().multiply(SMALL_PART).setScale(-2, RoundingMode.HALF_UP), planned.currency()))
                .filter(Money::isPositive);
    }

    /** Who has a seat now. */
    private Set<PersonId> team() {
        return shown.project().seats().stream()
                .filter(held -> held.until() == null)
                .map(Seating::person)
                .collect(Collectors.toSet());
    }

    /** What is expected of the driver, as long as there is no other. */
    private CommandForm onlyDriver(CommandForm form) {
        var drivers = shown.ledger().drivers().stream()
                .filter(driver -> driver.retiredAfter() == null)
                .toList();
        if (drivers.size() != 1) {
            return form;
        }
        var expected = drivers.getFirst().forecast();
        return form.proposed("low", expected.low().amount())
                .proposed("likely", expected.likely().amount())
                .proposed("high", expected.high().amount());
    }

    /** The first needed seat that nobody has. */
    private Seat vacant() {
        return NEEDED.stream()
                .filter(seat ->
                        shown.project().seats().stream().noneMatch(held -> held.seat() == seat && held.until() == null))
                .findFirst()
                .orElse(null);
    }
}
