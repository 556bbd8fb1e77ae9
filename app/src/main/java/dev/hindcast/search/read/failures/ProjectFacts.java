package dev.hindcast.search.read.failures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a project, as far as finding failures needs it.
 *
 * @param stage the stage it is in
 * @param end how it was stopped or closed; absent while it goes on
 * @param costs the booked costs that were not reversed, by their identifiers
 * @param related identifiers of the post-mortems about it
 * @param composed identifiers of the documents that were composed from it
 */
record ProjectFacts(
        String project,
        Framing framing,
        String stage,
        @Nullable End end,
        List<String> tags,
        Map<String, Experiment> experiments,
        Map<String, Insight> insights,
        Map<String, Cost> costs,
        Set<String> related,
        Set<String> composed)
        implements Facts {

    /** What a project is called and what it is about. */
    record Framing(
            String key,
            String name,
            @Nullable String problem,
            @Nullable String unit,
            @Nullable String externalKey) {
        Framing revised(String newName, @Nullable String newProblem, @Nullable String newUnit) {
            return new Framing(key, newName, newProblem, newUnit, externalKey);
        }
    }

    /** How a project was stopped or closed: in which stage, when, and what was said of it. */
    record End(String stage, Instant at, List<String> texts) {}

    /** An experiment and how it was done. */
    record Experiment(String title, String method) {}

    /** A piece of knowledge gained by an experiment. */
    record Insight(String experiment, String text, Instant at) {}

    /** A booked cost. */
    record Cost(BigDecimal amount, String currency) {}

    static String id(String project) {
        return "project:" + project;
    }

    /** A project of which nothing was told yet. */
    static ProjectFacts unknown(String id) {
        var framing = new Framing(id, id, null, null, null);
        return new ProjectFacts(id, framing, "", null, List.of(), Map.of(), Map.of(), Map.of(), Set.of(), Set.of());
    }

    @Override
    public String id() {
        return id(project);
    }

    /** The stage it was stopped in, or the one it is in. */
    String stageAtEnd() {
        return end == null ? stage : end.stage;
    }

    /** What was spent on it, by currency. */
    Map<String, BigDecimal> spent() {
        var sums = new HashMap<String, BigDecimal>();
        costs.values().forEach(cost -> sums.merge(cost.currency, cost.amount, BigDecimal::add));
        return sums;
    }

    ProjectFacts framed(Framing now) {
        return new ProjectFacts(project, now, stage, end, tags, experiments, insights, costs, related, composed);
    }

    ProjectFacts in(String now, @Nullable End newEnd) {
        return new ProjectFacts(project, framing, now, newEnd, tags, experiments, insights, costs, related, composed);
    }

    ProjectFacts tagged(List<String> now) {
        return new ProjectFacts(project, framing, stage, end, now, experiments, insights, costs, related, composed);
    }

    ProjectFacts with(String experiment, Experiment planned) {
        var now = Labels.with(experiments, experiment, planned);
        return new ProjectFacts(project, framing, stage, end, tags, now, insights, costs, related, composed);
    }

    ProjectFacts with(String insight, Insight captured) {
        var now = Labels.with(insights, insight, captured);
        return new ProjectFacts(project, framing, stage, end, tags, experiments, now, costs, related, composed);
    }

    ProjectFacts withCosts(Map<String, Cost> now) {
        return new ProjectFacts(project, framing, stage, end, tags, experiments, insights, now, related, composed);
    }

    ProjectFacts withPostMortem(String postMortem) {
        var now = PostMortemFacts.with(related, postMortem);
        return new ProjectFacts(project, framing, stage, end, tags, experiments, insights, costs, now, composed);
    }

    ProjectFacts composedInto(Set<String> now) {
        return new ProjectFacts(project, framing, stage, end, tags, experiments, insights, costs, related, now);
    }
}
