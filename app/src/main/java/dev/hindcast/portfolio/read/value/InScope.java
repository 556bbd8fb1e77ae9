package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Basis;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.Filter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The common table expressions on which every figure rests: {@code project} (what each project was at the moment,
 * filtered), {@code entry} (the journal's rows of the asked figures and months) and {@code converted} (the same, with
 * each monthly amount in the reporting currency).
 *
 * <p>Conversion, per monthly amount: amount × euro(currency) ÷ euro(reporting currency), each the latest rate dated on
 * or before the month's first day and recorded by the moment; rounded once, half to even, to the currency's digits. An
 * amount without a rate stays null and is listed as not converted.
 */
final class InScope {

    static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
    static final LocalDate END = LocalDate.of(9999, 12, 1);

    private static final String REPORTING = "cast(:currency as char(3))";

    private final Moment moment;
    private final Filter filter;
    private final LocalDate from;
    private final LocalDate to;
    private final Currency currency;
    private final Collection<Figure> figures;

    private InScope(
            Moment moment, Filter filter, LocalDate from, LocalDate to, Currency currency, Collection<Figure> figures) {
        this.moment = moment;
        this.filter = filter;
        this.from = from;
        this.to = to;
        this.currency = currency;
        this.figures = figures;
    }

    static InScope months(
            Moment moment, Filter filter, YearMonth from, YearMonth to, Currency currency, Collection<Figure> figures) {
        return new InScope(moment, filter, from.atDay(1), to.atDay(1), currency, figures);
    }

    /** Over all months, from the first to the last that has an entry. */
    static InScope wholeLife(Moment moment, Filter filter, Currency currency, Collection<Figure> figures) {
        return new InScope(moment, filter, BEGINNING, END, currency, figures);
    }

    /** The statement, whose text goes on after the common table expressions. */
    JdbcClient.StatementSpec statement(JdbcClient jdbc, String text) {
        return jdbc.sql(with() + text).params(parameters());
    }

    private String with() {
        return """
                with project as materialized (
                    select * from (
                        select distinct on (v.project) v.* from portfolio.project_version v
                        where %s order by v.project, v.version desc, v.step desc) v
                    where true %s),
                entry as not materialized (
                    select j.*, p.key, p.name as project_name, p.unit, p.goal
                    from portfolio.journal j join project p on p.project = j.project
                    where j.figure in (:figures) and j.month between :from and :to and %s %s),
                rate as materialized (%s),
                converted as (
                    select e.*, case when e.currency = :currency then e.amount
                        else portfolio.round_half_even(
                            e.amount::numeric(40, 20) * r.from_euro / r.to_euro, :digits, :unit) end as converted
                    from entry e left join rate r on r.currency = e.currency and r.month = e.month)
                """.formatted(
                        moment.condition("v"),
                        projectFilter("v"),
                        moment.condition("j"),
                        entryFilter(),
                        rates(moment.basis() == Basis.RECORDED ? "r.recorded_at <= :until" : "r.day <= :day"));
    }

    /** The euro that a unit of each entry's currency, and of the reporting one, is worth in its month; null if unknown. */
    static String rates(String known) {
        return """
                select k.currency, k.month, %s as from_euro, %s as to_euro
                from (select distinct currency, month from entry where currency <> :currency) k
                """.formatted(euro("k.currency", known), euro(REPORTING, known));
    }

    private static String euro(String ofCurrency, String known) {
        return """
                case when %1$s = 'EUR' then 1 else (
                    select r.euro from portfolio.exchange_rate r
                    where r.currency = %1$s and r.day <= k.month and %2$s
                    order by r.day desc, r.sequence desc limit 1) end""".formatted(ofCurrency, known);
    }

    private String projectFilter(String alias) {
        var conditions = new StringBuilder();
        if (!filter.units().isEmpty()) {
            conditions.append(" and coalesce(%s.unit, '-') in (:units)".formatted(alias));
        }
        if (!filter.goals().isEmpty()) {
            conditions.append(" and coalesce(%s.goal, '-') in (:goals)".formatted(alias));
        }
        if (!filter.projects().isEmpty()) {
            conditions.append(" and (%1$s.project in (:projects) or upper(%1$s.key) in (:keys))".formatted(alias));
        }
        return conditions.toString();
    }

    private String entryFilter() {
        var conditions = new StringBuilder();
        if (!filter.categories().isEmpty()) {
            conditions.append(" and j.category in (:categories)");
        }
        if (!filter.projects().isEmpty()) {
            conditions.append("""
                     and j.project = any(array(select v.project from portfolio.project_version v
                         where v.project in (:projects) or upper(v.key) in (:keys)))""");
        }
        if (filter.cashable() != null) {
            conditions.append(" and j.cashable = :cashable");
        }
        return conditions.toString();
    }

    private Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put("until", moment.until().atOffset(ZoneOffset.UTC));
        parameters.put("day", moment.day());
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("currency", currency.getCurrencyCode());
        parameters.put("digits", currency.getDefaultFractionDigits());
        parameters.put("unit", BigDecimal.ONE.movePointLeft(currency.getDefaultFractionDigits()));
        parameters.put(
                "figures",
                figures.isEmpty()
                        ? Set.of(Filter.NONE)
                        : figures.stream().map(Enum::name).collect(Collectors.toSet()));
        parameters.put("units", filter.units());
        parameters.put("goals", filter.goals());
        parameters.put("projects", filter.projects());
        parameters.put(
                "keys",
                filter.projects().stream()
                        .map(key -> key.toUpperCase(Locale.ROOT))
                        .collect(Collectors.toSet()));
        parameters.put("categories", filter.categories());
        if (filter.cashable() != null) {
            parameters.put("cashable", filter.cashable());
        }
        return parameters;
    }
}
