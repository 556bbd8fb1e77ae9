package dev.hindcast.desk.answers;

import dev.hindcast.desk.DeskQuery.Called;
import dev.hindcast.desk.DeskQuery.Changed;
import dev.hindcast.desk.DeskQuery.News;
import dev.hindcast.desk.DeskQuery.NewsLine;
import dev.hindcast.desk.DeskQuery.NewsSection;
import dev.hindcast.desk.DeskQuery.ProjectsCalled;
import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Basis;
import dev.hindcast.portfolio.Filter;
import dev.hindcast.portfolio.PortfolioQuery.Tiles;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.project.ProjectQuery.ProjectList;
import dev.hindcast.project.ProjectQuery.Row;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.Period;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Query;
import dev.hindcast.timeline.TimelineQuery.Happened;
import dev.hindcast.timeline.TimelineQuery.Recorded;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what was recorded in a span of time that concerns a person; their own deeds are no news to them. */
@Component
class NewsAnswer {

    /** So many lines a section has at most. */
    private static final int LINES = 12;

    /** So many events are looked through. */
    private static final int MOST = 400;

    private final QueryGateway queries;
    private final Clock clock;

    NewsAnswer(QueryGateway queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @QueryHandler
    News.Result answer(News query) {
        var reader = query.reader();
        var mine = mine(reader);
        var own = mine.isEmpty() ? List.<Happened>of() : happened(query, Interests.OWN, mine);
        var types = Interests.elsewhere(reader.roles());
        var others = types.isEmpty()
                ? List.<Happened>of()
                : happened(query, types, Set.of()).stream()
                        .filter(one -> one.project() == null || !mine.contains(one.project()))
                        .toList();
        var names = names(reader, own, others);
        var sections = new ArrayList<NewsSection>();
        add(sections, "Your projects", own, names);
        add(sections, "Finished learning", others, names, type -> type.startsWith("postmortem."));
        add(sections, "Experiments elsewhere", others, names, type -> type.startsWith("experiment."));
        add(sections, "Projects elsewhere", others, names, type -> type.startsWith("project."));
        add(sections, "Value elsewhere", others, names, type -> type.startsWith("value."));
        return new News.Result(query.since(), query.until(), figures(query), sections);
    }

    /** The projects that the person owns, framed or has a seat in. */
    private Set<ProjectId> mine(Actor reader) {
        var list = new ProjectList(
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                Set.of(),
                Set.of(),
                null,
                Set.of(),
                reader.person(),
                PageRequest.first(Page.MAX_SIZE));
        return ask(list).projects().items().stream().map(Row::id).collect(Collectors.toUnmodifiableSet());
    }

    private List<Happened> happened(News query, Set<String> types, Set<ProjectId> projects) {
        return ask(new Recorded(query.since(), query.until(), types, projects, MOST, query.reader())).items().stream()
                .filter(one ->
                        !one.entry().actor().equals(query.reader().person().value()))
                .toList();
    }

    private Map<ProjectId, Called> names(Actor reader, List<Happened> own, List<Happened> others) {
        var projects = Stream.concat(own.stream(), others.stream())
                .map(Happened::project)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        return ask(new ProjectsCalled(reader, projects)).projects();
    }

    private static void add(
            List<NewsSection> sections,
            String title,
            List<Happened> happened,
            Map<ProjectId, Called> names,
            Predicate<String> type) {
        add(
                sections,
                title,
                happened.stream().filter(one -> type.test(one.entry().type())).toList(),
                names);
    }

    private static void add(
            List<NewsSection> sections, String title, List<Happened> happened, Map<ProjectId, Called> names) {
        if (!happened.isEmpty()) {
            sections.add(new NewsSection(
                    title,
                    happened.stream().limit(LINES).map(one -> line(one, names)).toList(),
                    Math.max(0, happened.size() - LINES)));
        }
    }

    private static NewsLine line(Happened one, Map<ProjectId, Called> names) {
        var called = one.project() == null ? null : names.get(one.project());
        return new NewsLine(
                called == null ? null : called.key(),
                called == null ? null : called.name(),
                one.entry().words(),
                one.entry().recordedAt());
    }

    private List<Changed> figures(News query) {
        if (!Interests.figures(query.reader().roles())) {
            return List.of();
        }
        var then = tiles(query.since(), query);
        var now = tiles(query.until(), query);
        return List.of(
                changed(
                        "Attested this year",
                        then,
                        now,
                        tiles -> tiles.amounts().attested()),
                changed("Awaiting attestation", then, now, Tiles.Result::awaiting),
                changed(
                        "Forecast for the next twelve months",
                        then,
                        now,
                        tiles -> tiles.nextTwelve().likely()));
    }

    private static Changed changed(
            String label, Tiles.Result then, Tiles.Result now, Function<Tiles.Result, @Nullable BigDecimal> figure) {
        return new Changed(label, money(then, figure), money(now, figure));
    }

    private static Money money(Tiles.Result tiles, Function<Tiles.Result, @Nullable BigDecimal> figure) {
        return Money.rounded(Objects.requireNonNullElse(figure.apply(tiles), BigDecimal.ZERO), tiles.currency());
    }

    private Tiles.Result tiles(Instant moment, News query) {
        var year = query.until().atZone(clock.getZone()).getYear();
        var months = new Period(YearMonth.of(year, 1), YearMonth.of(year, 12));
        return ask(new Tiles(new Scope(months, new AsOf.At(moment), Basis.RECORDED, Filter.ALL, null)));
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }
}
