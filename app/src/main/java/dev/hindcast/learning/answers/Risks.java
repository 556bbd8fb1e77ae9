package dev.hindcast.learning.answers;

import dev.hindcast.learning.LearningQuery.CausesOf;
import dev.hindcast.learning.LearningQuery.CausesOf.Factor;
import dev.hindcast.learning.LearningQuery.Risk;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.ProjectId;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws risks from the causes of similar failures: a cause hit a failure once, however many factors name it. */
final class Risks {

    private Risks() {}

    static List<Risk> of(int failures, CausesOf.Result causes, Map<ProjectId, BigDecimal> spent) {
        return causes.factors().stream()
                .collect(Collectors.groupingBy(Factor::cause, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(cause -> risk(cause.getKey(), cause.getValue(), failures, causes, spent))
                .sorted(Comparator.comparingInt(Risk::hit)
                        .thenComparing(Risk::cost)
                        .reversed()
                        .thenComparing(risk -> risk.cause().value()))
                .toList();
    }

    private static Risk risk(
            Code cause, List<Factor> factors, int failures, CausesOf.Result causes, Map<ProjectId, BigDecimal> spent) {
        var hit = factors.stream().map(Factor::postMortem).distinct().toList();
        var cost = factors.stream()
                .map(Factor::project)
                .filter(Objects::nonNull)
                .distinct()
                .map(project -> spent.getOrDefault(project, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Risk(
                cause,
                hit.size(),
                failures,
                phases(factors),
                cost,
                hit,
                causes.answers().get(cause));
    }

    private static List<String> phases(List<Factor> factors) {
        return factors.stream()
                .map(Factor::enteredIn)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
