package dev.hindcast.timeline;

import dev.hindcast.postmortem.EntryId;
import dev.hindcast.postmortem.PostMortemQuery;
import dev.hindcast.postmortem.PostMortemQuery.Account;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.ProjectId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The timeline of a post-mortem, built from the events of its project: turning points are part of it unless its writers
 * hid them, everything else only when they kept it.
 */
public final class AccountTimeline {

    private static final Set<String> TURNING_POINTS = Set.of(
            "project.ProjectFramed",
            "project.CharterApproved",
            "project.CharterRejected",
            "project.RequirementWaived",
            "project.StageEntered",
            "project.ProjectPaused",
            "project.ProjectResumed",
            "project.OwnerChanged",
            "project.GoodEnoughSet",
            "project.DecisionRecorded",
            "project.EscalationRaised",
            "project.EscalationResolved",
            "project.ScopeChangeAccepted",
            "project.ProjectStopped",
            "experiment.ExperimentStarted",
            "experiment.ReadingRecorded",
            "experiment.TimeboxExtended",
            "experiment.ExperimentConcluded",
            "experiment.ExperimentAbandoned",
            "value.GoLiveReforecast");

    private AccountTimeline() {}

    /**
     * An event of the timeline.
     *
     * @param shown whether it is part of the account
     * @param annotation what the writers explain of it
     */
    public record Line(
            TimelineQuery.Entry entry,
            boolean shown,
            @Nullable String annotation) {}

    /** The project whose events make the timeline; none for an incident of no project. */
    public static @Nullable ProjectId project(Account account) {
        return account.summary().project();
    }

    /** All events that may be part of the account, the earliest first; what readers may not read is left out. */
    public static List<Line> of(Account account, List<TimelineQuery.Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.kind() != TimelineKind.POST_MORTEM)
                .filter(entry -> concerns(account.summary().experiment(), entry))
                .sorted(Comparator.comparing(TimelineQuery.Entry::effective)
                        .thenComparing(TimelineQuery.Entry::recordedAt))
                .map(entry -> line(entry, account.timeline().get(new EntryId(entry.event()))))
                .toList();
    }

    private static Line line(TimelineQuery.Entry entry, PostMortemQuery.@Nullable Entry decided) {
        return new Line(
                entry,
                decided == null ? TURNING_POINTS.contains(entry.type()) : !decided.hidden(),
                decided == null ? null : decided.annotation());
    }

    /** Of an experiment's post-mortem, other experiments tell nothing. */
    private static boolean concerns(@Nullable ExperimentId experiment, TimelineQuery.Entry entry) {
        return experiment == null
                || entry.kind() != TimelineKind.EXPERIMENT
                || entry.aggregate().equals(experiment.value());
    }
}
