package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.read.value.Milestones.Milestone;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of lessons at a moment, over the projects that the filter lets pass. */
final class Lessons {

    private static final Comparator<Milestone> LATEST =
            Comparator.comparingInt(Milestone::effective).thenComparingLong(Milestone::recorded);

    private record Of(int project, String subject) {}

    private final View view;

    Lessons(View view) {
        this.view = view;
    }

    /** Lessons adopted, each counted once for a project. */
    int adopted() {
        return (int) counted("LESSON_ADOPTED").map(Lessons::of).distinct().count();
    }

    /** Adopted lessons whose latest outcome is that they prevented something. */
    int prevented() {
        return (int) counted("LESSON_OUTCOME")
                .collect(Collectors.toMap(
                        Lessons::of,
                        Function.identity(),
                        (one, other) -> LATEST.compare(one, other) >= 0 ? one : other))
                .values()
                .stream()
                .filter(outcome -> "PREVENTED".equals(outcome.detail()))
                .count();
    }

    /** Post-mortems that name a cause which an earlier one, by date, had named and drawn a lesson from. */
    int recurrences() {
        var withLesson = view.memory
                .milestones()
                .of("LESSON", view.moment)
                .map(Milestone::event)
                .collect(Collectors.toSet());
        var earliest = new HashMap<String, Map<String, Integer>>();
        view.memory
                .milestones()
                .of("CAUSE", view.moment)
                .filter(cause -> withLesson.contains(cause.event()))
                .forEach(cause -> earliest.computeIfAbsent(String.valueOf(cause.detail()), added -> new HashMap<>())
                        .merge(cause.subject(), cause.effective(), Math::min));
        var first = new HashMap<String, List<Map.Entry<String, Integer>>>();
        earliest.forEach((cause, days) -> first.put(
                cause,
                days.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .limit(2)
                        .toList()));
        return (int) counted("CAUSE")
                .filter(cause -> first.getOrDefault(String.valueOf(cause.detail()), List.of()).stream()
                        .anyMatch(earlier ->
                                !earlier.getKey().equals(cause.subject()) && earlier.getValue() < cause.effective()))
                .map(Milestone::subject)
                .distinct()
                .count();
    }

    int insights() {
        return (int) counted("INSIGHT").map(Milestone::subject).distinct().count();
    }

    int improvements() {
        return (int) counted("IMPROVEMENT").count();
    }

    private Stream<Milestone> counted(String kind) {
        return view.memory.milestones().of(kind, view.moment).filter(StopsWell.within(view));
    }

    private static Of of(Milestone milestone) {
        return new Of(milestone.project(), milestone.subject());
    }
}
