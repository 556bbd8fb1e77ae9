package dev.hindcast.experiment;

import static dev.hindcast.shared.Role.BUSINESS_OWNER;
import static dev.hindcast.shared.Role.DELIVERY_MANAGER;
import static dev.hindcast.shared.Role.EXECUTIVE;
import static dev.hindcast.shared.Role.FINANCE;
import static dev.hindcast.shared.Role.LEADER;
import static dev.hindcast.shared.Role.TEAM_MEMBER;

import dev.hindcast.shared.AllowedTo;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.Criterion;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.Fresh;
import dev.hindcast.shared.InsightId;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Numbers;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.WebAddress;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be asked of an experiment. */
public sealed interface ExperimentCommand extends Command {

    ExperimentId experiment();

    @Override
    default ExperimentId aggregate() {
        return experiment();
    }

    /** Plans an experiment of a project; the timebox counts days from the start, the budget is above zero. */
    @AllowedTo({TEAM_MEMBER, DELIVERY_MANAGER, LEADER})
    record Plan(
            @Fresh ExperimentId experiment,
            ProjectId project,
            Line title,
            Paragraph hypothesis,
            Paragraph method,
            Line metric,
            Criterion.Comparison comparator,
            BigDecimal threshold,
            int timeboxDays,
            Money budget,
            RiskLevel risk)
            implements ExperimentCommand {

        public Plan {
            Timebox.requireDays("timeboxDays", timeboxDays);
            Numbers.requireSane("threshold", threshold);
            if (!budget.isPositive()) {
                throw InvalidInput.of("budget", "amount.notPositive", "must be above zero");
            }
        }

        /** What makes the experiment a success. */
        public Criterion criterion() {
            return new Criterion(metric, comparator, threshold);
        }
    }

    /** The caller, a stakeholder of the project, accepts the experiment's risk. */
    @AllowedTo({BUSINESS_OWNER, EXECUTIVE, LEADER, FINANCE, DELIVERY_MANAGER, TEAM_MEMBER})
    record AcceptRisk(ExperimentId experiment, Paragraph note) implements ExperimentCommand {}

    /** Asks the owner or a stakeholder to accept the experiment's risk; the request waits until they accept or decline. */
    @AllowedTo({TEAM_MEMBER, DELIVERY_MANAGER, LEADER})
    record RequestBuyIn(
            ExperimentId experiment,
            PersonId person,
            @Nullable Paragraph note) implements ExperimentCommand {}

    /** The caller, a stakeholder of the project, does not accept the experiment's risk, or no longer. */
    @AllowedTo({BUSINESS_OWNER, EXECUTIVE, LEADER, FINANCE, DELIVERY_MANAGER, TEAM_MEMBER})
    record DeclineRisk(ExperimentId experiment, Paragraph reason) implements ExperimentCommand {}

    /** Starts the experiment on the effective date. */
    @AllowedTo({TEAM_MEMBER, DELIVERY_MANAGER, LEADER})
    record Start(ExperimentId experiment) implements ExperimentCommand {}

    /** Records a value of the experiment's metric. */
    @AllowedTo({TEAM_MEMBER, DELIVERY_MANAGER, LEADER})
    record RecordReading(
            ExperimentId experiment,
            BigDecimal value,
            @Nullable Paragraph note) implements ExperimentCommand {

        public RecordReading {
            Numbers.requireSane("value", value);
        }
    }

    /** Captures something learned about data or the business; also after the experiment has ended. */
    @AllowedTo({TEAM_MEMBER, DELIVERY_MANAGER, LEADER, BUSINESS_OWNER})
    record CaptureInsight(ExperimentId experiment, @Fresh InsightId insight, Paragraph text)
            implements ExperimentCommand {}

    /**
     * Links a run of a tracking tool, with its metrics and parameters by name: at most {@value #MAX_METRICS} of each, kept
     * because links perish.
     */
    @AllowedTo({TEAM_MEMBER, DELIVERY_MANAGER, LEADER})
    record LinkRun(
            ExperimentId experiment,
            WebAddress url,
            @Nullable Line name,
            Map<String, BigDecimal> metrics,
            Map<String, String> parameters)
            implements ExperimentCommand {

        public static final int MAX_METRICS = 200;

        public LinkRun {
            metrics = RunValues.metrics(metrics);
            parameters = RunValues.parameters(parameters);
        }
    }

    /** Gives the experiment more days, with the reason. */
    @AllowedTo({TEAM_MEMBER, DELIVERY_MANAGER, LEADER})
    record ExtendTimebox(ExperimentId experiment, int days, Paragraph reason) implements ExperimentCommand {

        public ExtendTimebox {
            Timebox.requireDays("days", days);
        }
    }

    /** Raises the budget to a new amount in the same currency, with the reason. */
    @AllowedTo({DELIVERY_MANAGER, LEADER, BUSINESS_OWNER})
    record RaiseBudget(ExperimentId experiment, Money budget, Paragraph reason) implements ExperimentCommand {}

    /** Ends the experiment with a verdict that agrees with the last reading or is explained. */
    @AllowedTo({TEAM_MEMBER, DELIVERY_MANAGER, LEADER})
    record Conclude(
            ExperimentId experiment,
            Verdict verdict,
            Paragraph summary,
            @Nullable Paragraph explanation) implements ExperimentCommand {}

    /** Gives the experiment up, started or not, with the reason. */
    @AllowedTo({TEAM_MEMBER, DELIVERY_MANAGER, LEADER, BUSINESS_OWNER})
    record Abandon(ExperimentId experiment, Paragraph reason) implements ExperimentCommand {}
}
