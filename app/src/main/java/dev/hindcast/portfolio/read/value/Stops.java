package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.read.value.Histories.State;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** The projects stopped at a moment, each with its dates. */
final class Stops {

    /**
     * A stopped project.
     *
     * @param day of its last stop
     * @param charter when it first entered CHARTERED
     * @param miss when a reading first missed its criterion
     * @param published when a post-mortem of the project was first published, on the day of the stop or later
     */
    record Stop(
            State state,
            @Nullable LocalDate day,
            @Nullable LocalDate charter,
            @Nullable LocalDate miss,
            @Nullable LocalDate published) {

        boolean isPublishedWithin(int days) {
            return day != null && published != null && !published.isAfter(day.plusDays(days));
        }
    }

    private final View view;

    Stops(View view) {
        this.view = view;
    }

    List<Stop> all() {
        var days = days("STOPPED", (one, other) -> one.isAfter(other) ? one : other);
        var charters = days("CHARTERED", Stops::earlier);
        var misses = days("CRITERION_MISSED", Stops::earlier);
        var published = new HashMap<Integer, LocalDate>();
        view.memory
                .milestones()
                .of("PUBLISHED", view.moment)
                .filter(milestone -> "PROJECT".equals(milestone.detail()))
                .filter(milestone -> {
                    var stopped = days.get(milestone.project());
                    return stopped != null && !milestone.day().isBefore(stopped);
                })
                .forEach(milestone -> published.merge(milestone.project(), milestone.day(), Stops::earlier));
        return view.projects()
                .filter(State::isStopped)
                .map(state -> new Stop(
                        state,
                        days.get(state.number()),
                        charters.get(state.number()),
                        misses.get(state.number()),
                        published.get(state.number())))
                .toList();
    }

    private Map<Integer, LocalDate> days(String kind, BinaryOperator<LocalDate> choice) {
        var days = new HashMap<Integer, LocalDate>();
        view.memory
                .milestones()
                .of(kind, view.moment)
                .filter(milestone -> Objects.nonNull(stopped(milestone.project())))
                .forEach(milestone -> days.merge(milestone.project(), milestone.day(), choice));
        return days;
    }

    private @Nullable State stopped(int project) {
        var state = project < 0 ? null : view.state(project);
        return state != null && state.isStopped() ? state : null;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
