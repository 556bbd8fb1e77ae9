package dev.hindcast.learning.answers;

import dev.hindcast.learning.LearningQuery.LessonsNamed;
import dev.hindcast.learning.LearningQuery.LessonsOfYear;
import dev.hindcast.learning.LearningQuery.LessonsOfYear.OfYear;
import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Basis;
import dev.hindcast.portfolio.PortfolioQuery.UsefulLessons;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.Period;
import dev.hindcast.shared.Query;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers which lessons proved most useful in a year, by the outcomes that projects recorded in it. */
@Component
class LessonsOfYearAnswer {

    private final QueryGateway queries;

    LessonsOfYearAnswer(QueryGateway queries) {
        this.queries = queries;
    }

    @QueryHandler
    LessonsOfYear.Result answer(LessonsOfYear query) {
        var year = new Period(YearMonth.of(query.year(), 1), YearMonth.of(query.year(), 12));
        var useful = ask(new UsefulLessons(year, new AsOf.EndOf(query.today()), Basis.RECORDED))
                .lessons();
        var lessons = ask(new LessonsNamed(
                        useful.stream().map(it -> new LessonId(it.lesson())).collect(Collectors.toSet()),
                        query.reader()))
                .lessons();
        return new LessonsOfYear.Result(useful.stream()
                .flatMap(it -> Stream.ofNullable(lessons.get(new LessonId(it.lesson())))
                        .map(lesson -> new OfYear(lesson, it.prevented(), it.helped())))
                .limit(LessonsOfYear.MOST)
                .toList());
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }
}
