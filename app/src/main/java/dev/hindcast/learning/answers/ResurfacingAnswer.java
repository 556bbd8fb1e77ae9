package dev.hindcast.learning.answers;

import dev.hindcast.learning.LearningQuery.ListLessons;
import dev.hindcast.learning.LearningQuery.RememberedFailures;
import dev.hindcast.learning.LearningQuery.Resurfacing;
import dev.hindcast.learning.LessonOrder;
import dev.hindcast.shared.PageRequest;
import java.util.Set;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what is worth remembering today. */
@Component
class ResurfacingAnswer {

    private static final int MOST = 3;

    private final QueryGateway queries;

    ResurfacingAnswer(QueryGateway queries) {
        this.queries = queries;
    }

    @QueryHandler
    Resurfacing.Result answer(Resurfacing query) {
        var failures = queries.query(
                        new RememberedFailures(query.today(), query.reader()), RememberedFailures.Result.class)
                .join()
                .failures();
        var useful = queries.query(
                        new ListLessons(
                                Set.of(), null, null, LessonOrder.MOST_USEFUL, query.reader(), PageRequest.first(MOST)),
                        ListLessons.Result.class)
                .join()
                .lessons()
                .items();
        return new Resurfacing.Result(failures, useful);
    }
}
