package dev.hindcast.portfolio.read.journal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The costs that each project expects, as last planned or re-forecast. */
@Component
class CostPlan {

    /** What a category is expected to cost in a month. */
    record Planned(String category, YearMonth month, BigDecimal amount, String currency) {

        Subject subject() {
            return Subject.cost(category + ":" + month, category);
        }
    }

    private final JdbcClient jdbc;

    CostPlan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Planned> of(String project) {
        return jdbc.sql("select * from portfolio.cost_plan where project = :project order by category, month")
                .param("project", project)
                .query((row, number) -> new Planned(
                        row.getString("category"),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getBigDecimal("amount"),
                        row.getString("currency")))
                .list();
    }

    void keep(String project, Planned planned) {
        jdbc.sql("""
                        insert into portfolio.cost_plan (project, category, month, amount, currency)
                        values (:project, :category, :month, :amount, :currency)
                        on conflict (project, category, month)
                            do update set amount = excluded.amount, currency = excluded.currency
                        """)
                .param("project", project)
                .param("category", planned.category())
                .param("month", planned.month().atDay(1))
                .param("amount", planned.amount())
                .param("currency", planned.currency())
                .update();
    }

    void clear() {
        jdbc.sql("truncate portfolio.cost_plan").update();
    }
}
