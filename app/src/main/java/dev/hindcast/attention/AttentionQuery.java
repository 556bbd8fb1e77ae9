package dev.hindcast.attention;

import dev.hindcast.shared.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can be asked of the needs-attention list. */
public sealed interface AttentionQuery<R> extends Query<R> {

    /**
     * Everything that needed attention at a moment, as it was known then, most urgent kind first and oldest first within it.
     *
     * @param asOf the moment; what was recorded later is not known
     * @param units only projects of these units; all when empty
     * @param goals only projects that serve these goals; all when empty
     * @param projects only these projects, by key or id; all when empty
     * @param kinds only these kinds; all when empty
     */
    record NeedsAttention(Instant asOf, Set<String> units, Set<String> goals, Set<String> projects, Set<Kind> kinds)
            implements AttentionQuery<NeedsAttention.Result> {

        /** All kinds. */
        public NeedsAttention(Instant asOf, Set<String> units, Set<String> goals, Set<String> projects) {
            this(asOf, units, goals, projects, Set.of());
        }

        /** The projects whose first experiment is large and late, at a moment. */
        public static NeedsAttention largeFirstExperiments(Instant asOf) {
            return new NeedsAttention(asOf, Set.of(), Set.of(), Set.of(), Set.of(Kind.LARGE_FIRST_EXPERIMENT));
        }

        public NeedsAttention {
            units = Set.copyOf(units);
            goals = Set.copyOf(goals);
            projects = Set.copyOf(projects);
            kinds = Set.copyOf(kinds);
        }

        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        public record Result(LocalDate today, List<Item> items) {}
    }

    /**
     * One thing that needs attention.
     *
     * @param project the project's id
     * @param key the project's key
     * @param since the day it began to need attention
     * @param text what is the matter, as a sentence
     * @param target what a link needs: {@code claim}, {@code experiment}, {@code scopeChange}, {@code person} or
     *     {@code seat}, each with its id or code
     */
    record Item(
            Kind kind,
            String project,
            String key,
            String name,
            LocalDate since,
            String text,
            Map<String, String> target) {
        public Item {
            target = Map.copyOf(target);
        }
    }

    /** The kinds of things, the most urgent first. */
    enum Kind {
        RED_HEALTH,
        POST_MORTEM_OVERDUE,
        EXPERIMENT_OVERDUE,
        /** The first experiment is large and late. */
        LARGE_FIRST_EXPERIMENT,
        CLAIM_UNATTESTED,
        SCOPE_CHANGE_UNACKNOWLEDGED,
        STAKEHOLDER_STALE,
        SEAT_MISSING,
        BUS_FACTOR_ONE,
        /** The project is in use or over, and lessons it adopted have no outcome yet. */
        OUTCOME_MISSING
    }
}
