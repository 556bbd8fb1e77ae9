package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.Filter;
import dev.hindcast.portfolio.Realisation;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * <b>Realisation ratio</b> = Σ attested ÷ Σ first promise, over promised drivers only, from each driver's planned start
 * to the last month that ended {@code attestationGrace} days before the as-of date. Projects that are late or stopped
 * stay in the denominator, what is not claimed counts zero, dis-benefits are told apart, and nothing promised means no
 * ratio. <b>Coverage</b> = Σ first promise of the driver-months with a live claim ÷ Σ first promise. Amounts in the
 * reporting currency, ratios without unit to four digits. It does not depend on the period chosen. Source: the figures
 * FIRST_PROMISE, ATTESTED and CLAIMED of the journal, and the planned starts of PromiseFrozen.
 */
@Component
class RealisationRatio {

    private static final List<Figure> FIGURES = List.of(Figure.FIRST_PROMISE, Figure.ATTESTED, Figure.CLAIMED);
    private static final String SUMS = """
            , driver_month as (
                select project, driver, month, category = 'DIS_BENEFIT' as harm,
                    coalesce(sum(converted) filter (where figure = 'FIRST_PROMISE'), 0) as promised,
                    coalesce(sum(converted) filter (where figure = 'ATTESTED'), 0) as attested,
                    coalesce(sum(amount) filter (where figure = 'CLAIMED'), 0) as claimed
                from converted where driver is not null group by project, driver, month, category),
            promised_driver as (
                select distinct e.project, e.driver, d.promised_from
                from portfolio.journal e
                join portfolio.driver d on d.project = e.project and d.driver = e.driver
                where e.figure = 'FIRST_PROMISE' and %s)
            select coalesce(sum(promised) filter (where not harm), 0) as promised,
                coalesce(sum(attested) filter (where not harm), 0) as attested,
                coalesce(sum(promised) filter (where not harm and claimed <> 0), 0) as covered,
                coalesce(sum(promised) filter (where harm), 0) as harm_promised,
                coalesce(sum(attested) filter (where harm), 0) as harm_attested
            from driver_month m join promised_driver d on d.project = m.project and d.driver = m.driver
            where m.month >= d.promised_from
            """;
    private static final String WITHOUT_PROMISE = """
            select count(*) from project p where p.imported and not exists (
                select 1 from portfolio.journal j
                where j.project = p.project and j.figure = 'FIRST_PROMISE' and %s)
            """;

    private final JdbcClient jdbc;

    RealisationRatio(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Realisation of(Moment moment, Filter filter, Currency currency, int graceDays) {
        var until = moment.lastMonthEnded(graceDays);
        var scope = InScope.months(moment, filter, YearMonth.from(InScope.BEGINNING), until, currency, FIGURES);
        var digits = currency.getDefaultFractionDigits();
        int withoutPromise = scope.statement(jdbc, WITHOUT_PROMISE.formatted(moment.condition("j")))
                .query(Integer.class)
                .single();
        return scope.statement(jdbc, SUMS.formatted(moment.condition("e")))
                .query((row, number) -> {
                    var promised = row.getBigDecimal("promised");
                    var attested = row.getBigDecimal("attested");
                    return new Realisation(
                            Ratio.of(attested, promised),
                            Ratio.of(row.getBigDecimal("covered"), promised),
                            Net.scaled(promised, digits),
                            Net.scaled(attested, digits),
                            until,
                            graceDays,
                            Net.scaled(row.getBigDecimal("harm_promised"), digits),
                            Net.scaled(row.getBigDecimal("harm_attested"), digits),
                            withoutPromise);
                })
                .single();
    }
}
