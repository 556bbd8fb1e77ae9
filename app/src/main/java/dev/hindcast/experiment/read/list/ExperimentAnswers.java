package dev.hindcast.experiment.read.list;

import dev.hindcast.experiment.ExperimentQuery.Detail;
import dev.hindcast.experiment.ExperimentQuery.GetExperiment;
import dev.hindcast.experiment.ExperimentQuery.Insight;
import dev.hindcast.experiment.ExperimentQuery.ListExperiments;
import dev.hindcast.experiment.ExperimentQuery.ListInsights;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what is asked about experiments and insights. */
@Component
class ExperimentAnswers {

    private static final String COLUMNS =
            "e.*, (select count(*) from experiment.insight i where i.experiment = e.experiment) as insights";

    private static final Map<String, String> SORTABLE = Map.of(
            "title", "lower(title)",
            "state", "state",
            "plannedAt", "planned_at",
            "timeboxEnd", "started_on + timebox_days",
            "budget", "budget");

    private final JdbcClient jdbc;

    ExperimentAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        var rows = jdbc.sql("select " + COLUMNS + " from experiment.experiment_list e" + selection.clause()
                        + order(query.page()) + " limit :size offset :offset")
                .params(selection.parameters())
                .param("size", query.page().size())
                .param("offset", query.page().offset())
                .query(new SummaryRow(query.today()))
                .list();
        return new ListExperiments.Result(
                new Page<>(rows, query.page().page(), query.page().size(), total));
    }

    @QueryHandler
    GetExperiment.Result handle(GetExperiment query) {
        var summaries = new SummaryRow(query.today());
        var detail = jdbc.sql("select " + COLUMNS + " from experiment.experiment_list e where experiment = ?")
                .param(query.experiment().value())
                .query((row, number) -> {
                    var log = Log.read(row.getString("log"));
                    return new Detail(
                            summaries.mapRow(row, number),
                            log.method(),
                            log.riskAcceptances(),
                            log.readings(),
                            insightsOf(query.experiment().value()),
                            log.runs(),
                            log.extensions(),
                            log.raises(),
                            log.ending());
                })
                .optional();
        return new GetExperiment.Result(detail);
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

    private List<Insight> insightsOf(String experiment) {
        return jdbc.sql(InsightRow.SELECT + " where experiment = ? order by at, insight")
                .param(experiment)
                .query(new InsightRow())
                .list();
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
