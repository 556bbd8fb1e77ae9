package dev.hindcast.experiment.read.list;

import dev.hindcast.experiment.ExperimentQuery.Answer;
import dev.hindcast.experiment.ExperimentQuery.Asked;
import dev.hindcast.experiment.ExperimentQuery.BuyInsAskedOf;
import dev.hindcast.experiment.ExperimentQuery.Detail;
import dev.hindcast.experiment.ExperimentQuery.GetExperiment;
import dev.hindcast.experiment.ExperimentQuery.ListExperiments;
import dev.hindcast.experiment.ExperimentQuery.ListInsights;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what is asked about experiments and insights. */
@Component
class ExperimentAnswers {

    private static final Map<String, String> SORTABLE = Map.of(
            "title", "lower(title)",
            "state", "state",
            "plannedAt", "planned_at",
            "timeboxEnd", "started_on + timebox_days",
            "budget", "budget");

    private final JdbcClient jdbc;
    private final ExperimentStore store;

    ExperimentAnswers(JdbcClient jdbc, ExperimentStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    @QueryHandler
    ListExperiments.Result handle(ListExperiments query) {
        var late = "(state = 'RUNNING' and started_on + timebox_days < :today)";
        var selection = new Selection()
                .among("project", query.projects())
                .among("state", query.states())
                .containing(query.text(), "title, hypothesis, metric")
                .where(
                        query.plannedBy() != null,
                        "planned_by = :plannedBy",
                        "plannedBy",
                        String.valueOf(query.plannedBy()))
                .where(
                        query.overdue() != null,
                        Boolean.TRUE.equals(query.overdue()) ? late : "not coalesce(" + late + ", false)",
                        "today",
                        query.today());
        var total = jdbc.sql("select count(*) from experiment.experiment_list" + selection.clause())
                .params(selection.parameters())
                .query(Long.class)
                .single();
        var rows = jdbc
                .sql("select sheet, version from experiment.experiment_list" + selection.clause() + order(query.page())
                        + " limit :size offset :offset")
                .params(selection.parameters())
                .param("size", query.page().size())
                .param("offset", query.page().offset())
                .query(Kept::of)
                .stream()
                .map(kept -> kept.summary(query.today()))
                .toList();
        return new ListExperiments.Result(
                new Page<>(rows, query.page().page(), query.page().size(), total));
    }

    @QueryHandler
    GetExperiment.Result handle(GetExperiment query) {
        return new GetExperiment.Result(store.find(query.experiment()).map(kept -> kept.detail(query.today())));
    }

    @QueryHandler
    BuyInsAskedOf.Result handle(BuyInsAskedOf query) {
        return new BuyInsAskedOf.Result(
                jdbc.sql("""
                        select sheet, version from experiment.experiment_list
                        where state = 'PLANNED' and asked @> array[:person]::text[]""").param("person", query.person().value()).query(Kept::of).stream()
                        .map(kept -> asked(kept.detail(LocalDate.EPOCH), query.person()))
                        .sorted(Comparator.comparing(Asked::requestedAt))
                        .toList());
    }

    private static Asked asked(Detail detail, PersonId person) {
        var it = detail.summary();
        var request = detail.buyIns().stream()
                .filter(buyIn ->
                        buyIn.answer() == Answer.AWAITED && buyIn.person().equals(person))
                .findFirst()
                .orElseThrow();
        return new Asked(
                it.experiment(),
                it.project(),
                it.title(),
                it.hypothesis(),
                it.risk(),
                it.timeboxDays(),
                it.budget(),
                Objects.requireNonNull(request.requestedBy()),
                Objects.requireNonNull(request.requestedAt()),
                request.note());
    }

    @QueryHandler
    ListInsights.Result handle(ListInsights query) {
        var page = query.page();
        page.sortField("at", Set.of("at"));
        var direction = page.sort() == null || page.descending() ? "desc" : "asc";
        var selection = new Selection().among("project", query.projects()).containing(query.text(), "text");
        var total = jdbc.sql("select count(*) from experiment.insight" + selection.clause())
                .params(selection.parameters())
                .query(Long.class)
                .single();
        var rows = jdbc.sql(InsightRow.SELECT + selection.clause() + " order by at " + direction
                        + ", insight limit :size offset :offset")
                .params(selection.parameters())
                .param("size", query.page().size())
                .param("offset", query.page().offset())
                .query(new InsightRow())
                .list();
        return new ListInsights.Result(
                new Page<>(rows, query.page().page(), query.page().size(), total));
    }

    private static String order(PageRequest page) {
        var column = SORTABLE.get(page.sortField("plannedAt"));
        if (column == null) {
            throw InvalidInput.of("sort", "sort.unknown", "must be one of " + String.join(", ", SORTABLE.keySet()));
        }
        var descending = page.sort() == null || page.descending();
        return " order by " + column + (descending ? " desc nulls last" : " asc nulls last") + ", experiment";
    }
}
