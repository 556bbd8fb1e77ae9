package dev.hindcast.project;

import dev.hindcast.shared.Criterion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What experience says of a framing while it is being written: rules of thumb, pointed out and never enforced. The one
 * place where they are worded, for screens and answers alike.
 */
public final class FramingHints {

    /** How short a problem is before it says too little. */
    private static final int SHORT = 60;

    private static final Pattern TECHNIQUE = Pattern.compile(
            "\\b(deep learning|machine learning|neural net(?:work)?s?|artificial intelligence|gen(?:erative )?ai|ai"
                    + "|llms?|large language models?|chat ?gpt|gpt(?:-?\\d\\S*)?|chatbots?|rag|transformers?|embeddings?"
                    + "|nlp|natural language processing|computer vision|reinforcement learning|random forests?"
                    + "|gradient boosting|xgboost|(?:predictive|regression|classification|forecasting) models?"
                    + "|classifiers?|clustering|(?:train|build|develop|implement) an? (?:\\w+ )?(?:model|algorithm)"
                    + "|big data|data lakes?|data mesh|knowledge graphs?|digital twins?|blockchain)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern MODEL_METRIC = Pattern.compile(
            "\\b(accuracy|precision|recall|f1(?:[- ]score)?|auc|auroc|roc|rmse|mae|mape|log[- ]?loss|r2|r²"
                    + "|perplexity|bleu|rouge)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * Something worth a second look.
     *
     * @param code names the rule of thumb
     * @param field the field of the framing it is about, as commands call it
     */
    public record Hint(String code, String field, String message) {}

    /** Of an idea of the team that nobody has endorsed yet. */
    public static final Hint WINDMILL = new Hint(
            "WINDMILL",
            "origin",
            "An idea of the team that no owner stands behind is a windmill: the owner has to endorse it before the"
                    + " charter.");

    private FramingHints() {}

    /** Of a project's name and problem, as typed so far; nothing of what is empty. */
    public static List<Hint> ofIdea(String name, String problem) {
        var hints = new ArrayList<Hint>();
        technique(name)
                .ifPresent(found -> hints.add(new Hint(
                        "NAME_IS_A_TECHNIQUE",
                        "name",
                        "“%s” names a technique. Name what gets better, so that other ways stay open."
                                .formatted(found))));
        if (problem.isBlank()) {
            return hints;
        }
        technique(problem)
                .ifPresent(found -> hints.add(new Hint(
                        "PROBLEM_IS_A_TECHNIQUE",
                        "problem",
                        ("“%s” is a technique, not a problem. Who is worse off today, how often, and what does it cost?"
                                        + " How to solve it comes later.")
                                .formatted(found))));
        if (problem.strip().length() < SHORT) {
            hints.add(new Hint(
                    "PROBLEM_IS_SHORT",
                    "problem",
                    "Say who has the problem, how often, and what it costs them; two sentences are enough."));
        } else if (problem.chars().noneMatch(Character::isDigit)) {
            hints.add(new Hint(
                    "PROBLEM_HAS_NO_NUMBER",
                    "problem",
                    "There is no number in it. How often, how many, how much? A rough one is better than none."));
        }
        return hints;
    }

    /** Of a KPI, as typed so far; nothing while it has no name. */
    public static List<Hint> ofKpi(
            String name,
            String unit,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable LocalDate due) {
        var hints = new ArrayList<Hint>();
        if (name.isBlank()) {
            return hints;
        }
        modelMetric(name)
                .ifPresent(found -> hints.add(new Hint(
                        "KPI_IS_A_MODEL_METRIC",
                        "name",
                        ("“%s” tells how good a model is, not whether the business is better off. It belongs into the"
                                        + " good-enough criterion; which number of the business does it move?")
                                .formatted(found))));
        if (unit.isBlank()) {
            hints.add(new Hint("KPI_HAS_NO_UNIT", "unit", "In which unit? Days, %, EUR per case."));
        }
        if (baseline == null) {
            hints.add(new Hint(
                    "KPI_HAS_NO_BASELINE",
                    "baseline",
                    "Without a baseline nobody can tell later whether the project moved it. Measure it first, or take the"
                            + " last known figure and say so."));
        } else if (target != null && baseline.compareTo(target) == 0) {
            hints.add(new Hint(
                    "KPI_STAYS", "target", "Baseline and target are the same: what would be different afterwards?"));
        }
        if (due == null) {
            hints.add(new Hint("KPI_HAS_NO_DATE", "due", "By when? A target without a date is never missed."));
        }
        return hints;
    }

    /**
     * Of a good-enough criterion, as typed so far; nothing while it has no metric.
     *
     * @param begun whether work has begun, after which a criterion should not move any more
     */
    public static List<Hint> ofCriterion(
            String metric, Criterion.@Nullable Comparison comparison, @Nullable BigDecimal threshold, boolean begun) {
        var hints = new ArrayList<Hint>();
        if (metric.isBlank()) {
            return hints;
        }
        if (comparison == Criterion.Comparison.AT_LEAST
                && threshold != null
                && modelMetric(metric).isPresent()
                && isPerfect(threshold)) {
            hints.add(new Hint(
                    "CRITERION_IS_PERFECT",
                    "threshold",
                    "Nothing is ever perfect. From which result on is it better than what people do today?"));
        }
        if (begun) {
            hints.add(new Hint(
                    "CRITERION_MOVES",
                    "threshold",
                    "Work has begun. The change will stand beside the criterion it replaces, for everyone to see."));
        }
        return hints;
    }

    /** Of all that a project's framing says; in the order in which it is read. */
    public static List<Hint> of(ProjectDetails project) {
        var problem = project.framing().problem();
        var hints = new ArrayList<>(ofIdea(project.name(), problem == null ? "" : problem));
        if (project.framing().origin() == Origin.TEAM_IDEA && project.framing().endorsement() == null) {
            hints.add(WINDMILL);
        }
        project.kpis()
                .forEach(kpi -> hints.addAll(ofKpi(kpi.name(), kpi.unit(), kpi.baseline(), kpi.target(), kpi.due())));
        return List.copyOf(hints);
    }

    private static boolean isPerfect(BigDecimal threshold) {
        return threshold.compareTo(BigDecimal.ONE) == 0 || threshold.compareTo(BigDecimal.valueOf(100)) == 0;
    }

    private static Optional<String> technique(String text) {
        return found(TECHNIQUE, text);
    }

    private static Optional<String> modelMetric(String text) {
        return found(MODEL_METRIC, text);
    }

    private static Optional<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).findFirst();
    }
}
