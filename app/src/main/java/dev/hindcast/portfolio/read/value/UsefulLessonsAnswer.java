package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Filter;
import dev.hindcast.portfolio.PortfolioQuery.UsefulLessons;
import dev.hindcast.portfolio.PortfolioQuery.UsefulLessons.Useful;
import dev.hindcast.portfolio.read.value.Milestones.Milestone;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers which lessons proved useful: the latest outcome that each project recorded within the months counts. */
@Component
class UsefulLessonsAnswer {

    private static final Comparator<Milestone> LATEST =
            Comparator.comparingInt(Milestone::effective).thenComparingLong(Milestone::recorded);

    private final Installation installation;
    private final Memory memory;

    UsefulLessonsAnswer(Installation installation, Memory memory) {
        this.installation = installation;
        this.memory = memory;
    }

    @QueryHandler
    UsefulLessons.Result answer(UsefulLessons query) {
        var moment = installation.moment(query.asOf(), query.basis());
        var currency = installation.currency(null, moment);
        return memory.read(() -> {
            var view = memory.view(moment, Filter.ALL, currency);
            var latest = new HashMap<String, Map<Integer, Milestone>>();
            view.memory
                    .milestones()
                    .of("LESSON_OUTCOME", moment)
                    .filter(outcome -> query.months().contains(YearMonth.from(outcome.day())))
                    .forEach(outcome -> latest.computeIfAbsent(outcome.subject(), added -> new HashMap<>())
                            .merge(
                                    outcome.project(),
                                    outcome,
                                    (one, other) -> LATEST.compare(one, other) >= 0 ? one : other));
            return new UsefulLessons.Result(latest.entrySet().stream()
                    .map(lesson -> useful(lesson.getKey(), lesson.getValue().values()))
                    .filter(lesson -> lesson.prevented() + lesson.helped() > 0)
                    .sorted(Comparator.comparingInt(Useful::prevented)
                            .thenComparingInt(Useful::helped)
                            .reversed()
                            .thenComparing(Useful::lesson))
                    .toList());
        });
    }

    private static Useful useful(String lesson, Collection<Milestone> outcomes) {
        return new Useful(lesson, count(outcomes, "PREVENTED"), count(outcomes, "HELPED"));
    }

    private static int count(Collection<Milestone> outcomes, String outcome) {
        return (int) outcomes.stream().filter(it -> outcome.equals(it.detail())).count();
    }
}
