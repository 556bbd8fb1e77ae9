package dev.hindcast.learning.answers;

import dev.hindcast.experiment.ExperimentQuery.ListExperiments;
import dev.hindcast.learning.LearningQuery.Alike;
import dev.hindcast.learning.LearningQuery.CausesOf;
import dev.hindcast.learning.LearningQuery.Failure;
import dev.hindcast.learning.LearningQuery.MetLesson;
import dev.hindcast.learning.LearningQuery.RecordsOf;
import dev.hindcast.search.SearchQuery;
import dev.hindcast.search.SearchQuery.FindSimilar;
import dev.hindcast.search.SearchQuery.Similar;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.Query;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/**
 * Answers which failures are like a project and what risks follow: the search finds them by what the project says and by
 * how its experiments are done, the causes of those found are the risks.
 *
 * @see "ADR-0085"
 */
@Component
class AlikeAnswer {

    /** How much of what is said a failure has to cover to be shown beside it. */
    private static final double WORTH_SHOWING = 0.15;

    /** What belonging to the same unit counts for, in the same measure. */
    private static final double SAME_UNIT = 0.05;

    private final QueryGateway queries;
    private final ProjectCosts costs;

    AlikeAnswer(QueryGateway queries, ProjectCosts costs) {
        this.queries = queries;
        this.costs = costs;
    }

    @QueryHandler
    Alike.Result answer(Alike query) {
        var found = ask(new FindSimilar(text(query), query.project(), Alike.MOST, query.reader())).hits().stream()
                .filter(hit -> hit.score() >= WORTH_SHOWING)
                .toList();
        var ids = found.stream().map(hit -> new PostMortemId(hit.id())).toList();
        var causes = ask(new CausesOf(ids, query.project(), query.reader()));
        var records = ask(new RecordsOf(
                found.stream()
                        .flatMap(hit -> hit.lessons().stream())
                        .map(lesson -> new LessonId(lesson.id()))
                        .collect(Collectors.toSet()),
                query.reader()));
        var failures = found.stream()
                .sorted(Comparator.comparingDouble((Similar hit) -> rank(hit, causes, query))
                        .reversed())
                .map(hit -> failure(hit, causes, records))
                .toList();
        var spent = costs.byProject(
                causes.about().values().stream()
                        .map(CausesOf.About::project)
                        .filter(java.util.Objects::nonNull)
                        .collect(Collectors.toSet()),
                query.today());
        return new Alike.Result(failures, Risks.of(found.size(), causes, spent.byProject()), spent.currency());
    }

    /** What is said of the project, and how its experiments are done. */
    private String text(Alike query) {
        var said = query.text() == null ? "" : query.text();
        if (query.project() != null) {
            said = Stream.concat(
                            Stream.of(said),
                            ask(ListExperiments.ofProject(query.project(), query.today()))
                                    .experiments()
                                    .items()
                                    .stream()
                                    .map(experiment -> experiment.title() + " " + experiment.hypothesis()))
                    .collect(Collectors.joining(" "));
        }
        return said.length() <= SearchQuery.MAX_COMPARED ? said : said.substring(0, SearchQuery.MAX_COMPARED);
    }

    private static double rank(Similar hit, CausesOf.Result causes, Alike query) {
        var about = causes.about().get(new PostMortemId(hit.id()));
        var home = about != null && about.unit() != null && about.unit().equals(query.unit());
        return hit.score() + (home ? SAME_UNIT : 0);
    }

    private static Failure failure(Similar hit, CausesOf.Result causes, RecordsOf.Result records) {
        var id = new PostMortemId(hit.id());
        var about = causes.about().get(id);
        List<MetLesson> lessons = hit.lessons().stream()
                .map(lesson -> new MetLesson(
                        new LessonId(lesson.id()), lesson.statement(), records.of(new LessonId(lesson.id()))))
                .toList();
        return new Failure(
                id,
                hit.title(),
                about == null ? null : about.key(),
                about == null ? null : about.unit(),
                hit.passage(),
                hit.score(),
                lessons);
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }
}
