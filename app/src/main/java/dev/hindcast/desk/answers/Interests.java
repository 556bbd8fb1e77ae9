package dev.hindcast.desk.answers;

import dev.hindcast.shared.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What news whom concerns: turning points of one's own projects, and by role what happens elsewhere. */
final class Interests {

    private static final String STAGE = "project.StageEntered";
    private static final String STOPPED = "project.ProjectStopped";
    private static final String CLOSED = "project.ProjectClosed";
    private static final String WIN = "project.WinCelebrated";
    private static final String ESCALATED = "project.EscalationRaised";
    private static final String CONCLUDED = "experiment.ExperimentConcluded";
    private static final String PUBLISHED = "postmortem.PostMortemPublished";

    /** What one is told of one's own projects. */
    static final Set<String> OWN = Set.of(
            STAGE,
            STOPPED,
            CLOSED,
            WIN,
            ESCALATED,
            CONCLUDED,
            PUBLISHED,
            "project.ProjectFramed",
            "project.OwnerChanged",
            "project.GoodEnoughSet",
            "project.CharterRequested",
            "project.CharterApproved",
            "project.CharterRejected",
            "project.RequirementWaived",
            "project.ProjectPaused",
            "project.ProjectResumed",
            "project.ProjectReopened",
            "project.HealthReported",
            "project.DecisionRecorded",
            "project.DecisionReversed",
            "project.EscalationResolved",
            "project.ScopeChangeProposed",
            "project.ScopeChangeAccepted",
            "project.ScopeChangeRejected",
            "project.KpiMeasured",
            "project.StatusReportSent",
            "experiment.ExperimentStarted",
            "experiment.RiskAccepted",
            "experiment.RiskDeclined",
            "experiment.ExperimentAbandoned",
            "experiment.TimeboxExtended",
            "experiment.InsightCaptured",
            "value.ValueClaimed",
            "value.ClaimAttested",
            "value.ClaimDisputed",
            "value.ClaimReversed",
            "value.GoLiveReforecast");

    private static final Map<Role, Set<String>> ELSEWHERE = Map.of(
            Role.EXECUTIVE,
            Set.of(STAGE, STOPPED, CLOSED, WIN, "project.RequirementWaived", "value.ClaimReversed", PUBLISHED),
            Role.LEADER,
            Set.of(STAGE, STOPPED, WIN, ESCALATED, CONCLUDED, "experiment.ExperimentAbandoned", "project.SeatVacated"),
            Role.FINANCE,
            Set.of(
                    "value.ClaimAttested",
                    "value.ClaimReversed",
                    "value.ClaimConfirmedByFinance",
                    "value.AvoidedCostAttested",
                    "value.GoLiveReforecast",
                    "value.DriverReforecast",
                    "value.CostReforecast"),
            Role.TEAM_MEMBER,
            Set.of(PUBLISHED, CONCLUDED, "experiment.InsightCaptured", WIN),
            Role.DELIVERY_MANAGER,
            Set.of(PUBLISHED, STOPPED, WIN),
            Role.BUSINESS_OWNER,
            Set.of(PUBLISHED, WIN),
            Role.ADMIN,
            Set.of());

    private Interests() {}

    /** What one is told of all other projects; nothing when empty. */
    static Set<String> elsewhere(Set<Role> roles) {
        var types = new TreeSet<String>();
        roles.forEach(role -> types.addAll(ELSEWHERE.getOrDefault(role, Set.of())));
        return types;
    }

    /** Whether one is told how the value of the portfolio changed. */
    static boolean figures(Set<Role> roles) {
        return List.of(Role.EXECUTIVE, Role.LEADER, Role.FINANCE).stream().anyMatch(roles::contains);
    }
}
