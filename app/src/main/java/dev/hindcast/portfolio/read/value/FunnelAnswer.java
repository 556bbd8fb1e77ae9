package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.PortfolioQuery.Funnel;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Money;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers how many projects were in each stage. Source: the project versions as of the moment. */
@Component
class FunnelAnswer {

    private final Installation installation;
    private final JdbcClient jdbc;

    FunnelAnswer(Installation installation, JdbcClient jdbc) {
        this.installation = installation;
        this.jdbc = jdbc;
    }

    @QueryHandler
    Funnel.Result answer(Funnel query) {
        var moment = installation.moment(query.asOf(), query.basis());
        var counts = InScope.wholeLife(moment, query.filter(), Money.currency("EUR"), List.of())
                .statement(jdbc, """
                        select stage, count(*) as projects, count(*) filter (where imported) as imported
                        from project group by stage
                        """)
                .query((row, number) ->
                        new Funnel.Count(row.getString("stage"), row.getInt("projects"), row.getInt("imported")))
                .stream()
                .collect(Collectors.toMap(Funnel.Count::stage, Function.identity()));
        return new Funnel.Result(Arrays.stream(Stage.values())
                .map(stage -> counts.getOrDefault(stage.name(), new Funnel.Count(stage.name(), 0, 0)))
                .toList());
    }
}
