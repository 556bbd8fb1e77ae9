package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.Grouping;
import dev.hindcast.portfolio.NotConverted;
import dev.hindcast.shared.Label;
import dev.hindcast.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sums of converted entries: the one place where figures add up. */
@Component
class Figures {

    private final JdbcClient jdbc;

    Figures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A key with its label and its sums. */
    record Group(String key, String label, Map<Figure, BigDecimal> sums) {}

    Map<Figure, BigDecimal> totals(InScope scope) {
        var sums = new EnumMap<Figure, BigDecimal>(Figure.class);
        scope.statement(jdbc, """
                        select figure, sum(converted) as total from converted
                        where converted is not null group by figure
                        """).query(row -> {
            sums.put(
                    Figure.valueOf(row.getString("figure")),
                    row.getBigDecimal("total").stripTrailingZeros());
        });
        return sums;
    }

    /** The sums for each key that has entries, in the order of the keys' labels. */
    List<Group> grouped(InScope scope, Grouping by) {
        var groups = new LinkedHashMap<String, Group>();
        scope.statement(jdbc, """
                        select %s as key, %s as label, figure, sum(converted) as total
                        from converted e %s
                        where converted is not null
                        group by 1, 2, figure order by 2, 1
                        """.formatted(key(by), label(by), join(by))).query(row -> {
            var key = row.getString("key");
            var label = by == Grouping.CATEGORY ? Label.of(key) : row.getString("label");
            groups.computeIfAbsent(key, k -> new Group(k, label, new EnumMap<>(Figure.class)))
                    .sums()
                    .put(
                            Figure.valueOf(row.getString("figure")),
                            row.getBigDecimal("total").stripTrailingZeros());
        });
        return List.copyOf(groups.values());
    }

    /** What is in no figure for want of a rate, summed per project, figure, currency and month. */
    List<NotConverted> notConverted(InScope scope) {
        return scope.statement(jdbc, """
                        select project, key, figure, currency, month, sum(amount) as amount from converted
                        where converted is null
                        group by project, key, figure, currency, month having sum(amount) <> 0
                        order by key, figure, month, currency
                        """)
                .query((row, number) -> new NotConverted(
                        row.getString("project"),
                        row.getString("key"),
                        Figure.valueOf(row.getString("figure")),
                        money(row.getBigDecimal("amount"), row.getString("currency")),
                        YearMonth.from(row.getObject("month", LocalDate.class))))
                .list();
    }

    static Money money(BigDecimal amount, String currency) {
        return new Money(amount.stripTrailingZeros(), Money.currency(currency));
    }

    private static String key(Grouping by) {
        return switch (by) {
            case MONTH -> "to_char(e.month, 'YYYY-MM')";
            case UNIT -> "coalesce(e.unit, '-')";
            case GOAL -> "coalesce(e.goal, '-')";
            case CATEGORY -> "e.category";
            case PROJECT -> "e.project";
        };
    }

    private static String label(Grouping by) {
        return switch (by) {
            case MONTH -> "to_char(e.month, 'YYYY-MM')";
            case UNIT -> "coalesce(l.name, e.unit, 'Without a unit')";
            case GOAL -> "coalesce(l.name, e.goal, 'Without a goal')";
            case CATEGORY -> "e.category";
            case PROJECT -> "e.key || ' ' || e.project_name";
        };
    }

    private static String join(Grouping by) {
        return switch (by) {
            case UNIT -> "left join portfolio.label l on l.kind = 'UNIT' and l.code = e.unit";
            case GOAL -> "left join portfolio.label l on l.kind = 'GOAL' and l.code = e.goal";
            case MONTH, CATEGORY, PROJECT -> "";
        };
    }
}
