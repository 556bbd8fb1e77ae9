package dev.hindcast.learning.web;

import dev.hindcast.learning.LearningQuery.Alike;
import dev.hindcast.learning.LearningQuery.LessonsOfYear;
import dev.hindcast.learning.LearningQuery.ListLessons;
import dev.hindcast.learning.LearningQuery.Patterns;
import dev.hindcast.learning.LessonOrder;
import dev.hindcast.learning.web.LearningJson.Lesson;
import dev.hindcast.learning.web.LearningJson.OfYear;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Query;
import dev.hindcast.shared.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /lessons}, {@code /failures/risks} and {@code /failures/patterns}: what becomes of what failures taught. */
@RestController
@RequestMapping("/api/v1")
class LearningResource {

    private final QueryGateway queries;
    private final Clock clock;

    LearningResource(QueryGateway queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/lessons")
    Page<Lesson> lessons(
            @RequestParam(defaultValue = "") Set<ProjectId> project,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String tag,
            @RequestParam(defaultValue = "NEWEST") LessonOrder order,
            PageRequest page,
            @AuthenticationPrincipal SignedIn who) {
        page.sortField("", Set.of());
        var lessons =
                ask(new ListLessons(project, q, tag, order, who.actor(), page)).lessons();
        return new Page<>(
                lessons.items().stream().map(Lesson::of).toList(), lessons.page(), lessons.size(), lessons.total());
    }

    @GetMapping("/lessons/of-year")
    List<OfYear> lessonsOfYear(@RequestParam @Nullable Integer year, @AuthenticationPrincipal SignedIn who) {
        var today = LocalDate.now(clock);
        return ask(new LessonsOfYear(year == null ? today.getYear() : year, today, who.actor())).lessons().stream()
                .map(OfYear::of)
                .toList();
    }

    @GetMapping("/failures/risks")
    LearningJson.Risks risks(
            @RequestParam @Nullable String text,
            @RequestParam @Nullable ProjectId project,
            @RequestParam @Nullable Code unit,
            @AuthenticationPrincipal SignedIn who) {
        return LearningJson.Risks.of(ask(new Alike(text, project, unit, LocalDate.now(clock), who.actor())));
    }

    @GetMapping("/failures/patterns")
    Patterns.Result patterns(
            @RequestParam(defaultValue = "") Set<Code> unit,
            @RequestParam @Nullable Integer from,
            @RequestParam @Nullable Integer to,
            @AuthenticationPrincipal SignedIn who) {
        return ask(new Patterns(unit, from, to, LocalDate.now(clock), who.actor()));
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }
}
