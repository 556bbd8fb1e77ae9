package dev.hindcast.value.read.ledger;

import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.Money;
import dev.hindcast.value.ValueQuery.SpentOn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sums what was booked on experiments from the lines of the ledgers. */
@Component
class SpentOnExperiments {

    private final JdbcClient jdbc;

    SpentOnExperiments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    SpentOn.Result answer(SpentOn question) {
        var spent = new HashMap<ExperimentId, List<Money>>();
        jdbc.sql("""
                        select fact ->> 'experiment' as experiment, fact ->> 'currency' as currency,
                            sum(case kind when 'CostReversed' then -1 else 1 end * (fact ->> 'amount')::numeric) as amount
                        from value.ledger_line
                        where fact ->> 'experiment' = any(:experiments) and kind in ('CostBooked', 'CostReversed')
                        group by 1, 2 order by 1, 2""")
                .param(
                        "experiments",
                        question.experiments().stream().map(ExperimentId::value).toArray(String[]::new))
                .query(row -> {
                    spent.computeIfAbsent(new ExperimentId(row.getString("experiment")), _ -> new ArrayList<>())
                            .add(Money.rounded(row.getBigDecimal("amount"), Money.currency(row.getString("currency"))));
                });
        return new SpentOn.Result(spent);
    }
}
