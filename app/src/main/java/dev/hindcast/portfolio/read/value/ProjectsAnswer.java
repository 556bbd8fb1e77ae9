package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.FieldFilter;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.PortfolioQuery.Projects;
import dev.hindcast.portfolio.read.value.Histories.State;
import dev.hindcast.shared.Page;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers the list of projects with their figures over their whole life. */
@Component
class ProjectsAnswer {

    private static final List<Figure> FIGURES =
            List.of(Figure.FIRST_PROMISE, Figure.FORECAST, Figure.ATTESTED, Figure.COST);

    private final Installation installation;
    private final Memory memory;
    private final JdbcClient jdbc;

    ProjectsAnswer(Installation installation, Memory memory, JdbcClient jdbc) {
        this.installation = installation;
        this.memory = memory;
        this.jdbc = jdbc;
    }

    @QueryHandler
    Projects.Result answer(Projects query) {
        var moment = installation.moment(query.asOf(), query.basis());
        var currency = installation.currency(null, moment);
        var order = ProjectOrder.of(query.page());
        return memory.read(() -> {
            var view = memory.view(moment, query.filter(), currency);
            var text = query.text() == null ? "" : query.text().strip().toLowerCase(Locale.ROOT);
            var chosen = view.projects()
                    .filter(state -> isChosen(state, query, text))
                    .toList();
            var sums = Figures.wholeLife(view, FIGURES).ofProjects();
            var shown = chosen.stream()
                    .map(state -> new ProjectOrder.Line(state, sums))
                    .sorted(order)
                    .skip(query.page().offset())
                    .limit(query.page().size())
                    .toList();
            var versions =
                    versions(shown.stream().map(line -> line.state().project()).toList());
            var items = shown.stream()
                    .map(line -> item(line, versions.getOrDefault(line.state().project(), 0L)))
                    .toList();
            return new Projects.Result(
                    currency,
                    new Page<>(items, query.page().page(), query.page().size(), chosen.size()));
        });
    }

    private static boolean isChosen(State state, Projects query, String text) {
        return (query.stages().isEmpty() || query.stages().contains(state.stage()))
                && (query.owners().isEmpty() || query.owners().contains(View.orNone(state.owner())))
                && (query.healths().isEmpty() || query.healths().contains(View.orNone(state.health())))
                && (text.isEmpty()
                        || (state.key() + " " + state.name())
                                .toLowerCase(Locale.ROOT)
                                .contains(text))
                && passes(state, query.fields());
    }

    /** Of the wishes about one field any is enough, and each field must be right. */
    private static boolean passes(State state, List<FieldFilter> wishes) {
        return wishes.isEmpty()
                || wishes.stream()
                        .map(FieldFilter::field)
                        .distinct()
                        .allMatch(field -> wishes.stream()
                                .filter(wish -> wish.field().equals(field))
                                .anyMatch(wish -> wish.passes(state.fields().get(field))));
    }

    private Map<String, Long> versions(Collection<String> projects) {
        var versions = new HashMap<String, Long>();
        if (!projects.isEmpty()) {
            jdbc.sql("select project, version from portfolio.project_head where project in (:projects)")
                    .param("projects", projects)
                    .query(row -> {
                        versions.put(row.getString("project"), row.getLong("version"));
                    });
        }
        return versions;
    }

    private static Projects.Item item(ProjectOrder.Line line, long version) {
        var state = line.state();
        return new Projects.Item(
                state.project(),
                state.key(),
                state.name(),
                state.stage(),
                state.paused(),
                state.outcome(),
                state.unit(),
                state.goal(),
                state.owner(),
                state.health(),
                state.imported(),
                state.feasibility(),
                state.risk(),
                state.fields(),
                line.amount(Figure.FIRST_PROMISE),
                line.amount(Figure.FORECAST),
                line.amount(Figure.ATTESTED),
                line.amount(Figure.COST),
                version);
    }
}
