package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Basis;
import dev.hindcast.portfolio.BridgeBar;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.PortfolioQuery.Bridge;
import dev.hindcast.shared.InvalidInput;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * <b>Value bridge</b> between T1 and T2 over fixed months, in the reporting currency. V(T) = Σ attested for months
 * ended by T + Σ forecast for later months, as recorded by T.
 *
 * <p>Every bar is a sum of journal entries at the rates known at T1: the forecast's deltas recorded in between, for
 * months open at T1, by what caused them; then, for months that ended in between, attested less the forecast as last
 * known (realised), or less nothing but that forecast where nothing was attested (lapsed); attestations and reversals
 * of earlier months; and last the difference of the rates. Each entry moves from V(T1) to V(T2) by exactly these
 * steps, so the bars add up to V(T2) − V(T1) exactly. Source: the figures ATTESTED and FORECAST of the journal.
 */
@Component
class BridgeAnswer {

    private static final String VALUED = """
            , before_rate as materialized (%s),
            valued as materialized (
                select c.event_id, c.project, c.key, c.driver, c.figure, c.kind, c.month,
                    c.recorded_at > :before as fresh, coalesce(c.converted, 0) as after,
                    coalesce(case when c.currency = :currency then c.amount else portfolio.round_half_even(
                        c.amount::numeric(40, 20) * b.from_euro / b.to_euro, :digits, :unit) end, 0) as before
                from converted c left join before_rate b on b.currency = c.currency and b.month = c.month)
            """;
    private static final String ENDS = """
            select coalesce(sum(before) filter (where not fresh and (figure = 'ATTESTED' and month < :open1
                    or figure = 'FORECAST' and month >= :open1)), 0) as value_before,
                coalesce(sum(after) filter (where figure = 'ATTESTED' and month < :open2
                    or figure = 'FORECAST' and month >= :open2), 0) as value_after
            from valued
            """;
    private static final String PARTS = """
            , attested_month as (select distinct project, driver, month from valued where figure = 'ATTESTED'),
            part as (
                select case
                        when kind = 'PLANNED' then 'NEW_DRIVERS'
                        when kind in ('REFORECAST', 'AMENDED') then 'REFORECAST'
                        when kind in ('RETIRED', 'STOPPED', 'REOPENED') then 'STOPPED_OR_RETIRED'
                        else 'GO_LIVE_MOVED' end as bar, event_id, project, key, before as amount
                from valued where figure = 'FORECAST' and fresh and month >= :open1
                union all
                select case when a.project is null then 'LAPSED' else 'REALISED' end, v.event_id, v.project, v.key, -v.before
                from valued v left join attested_month a
                    on a.project = v.project and a.driver = v.driver and a.month = v.month
                where v.figure = 'FORECAST' and v.month >= :open1 and v.month < :open2
                union all
                select case when fresh and kind = 'REVERSED' then 'REVERSED' when month >= :open1 then 'REALISED'
                        else 'ATTESTED_LATE' end, event_id, project, key, before
                from valued where figure = 'ATTESTED'
                    and (month >= :open1 and month < :open2 or month < :open1 and fresh)
                union all
                select 'RATES', event_id, project, key, after - before
                from valued where figure = 'ATTESTED' and month < :open2 or figure = 'FORECAST' and month >= :open2)
            select bar, event_id, project, key, sum(amount) as amount from part
            group by bar, event_id, project, key having sum(amount) <> 0
            order by abs(sum(amount)) desc, event_id
            """;

    private final Installation installation;
    private final Figures figures;
    private final JdbcClient jdbc;

    BridgeAnswer(Installation installation, Figures figures, JdbcClient jdbc) {
        this.installation = installation;
        this.figures = figures;
        this.jdbc = jdbc;
    }

    private record Ends(BigDecimal before, BigDecimal after) {}

    @QueryHandler
    Bridge.Result answer(Bridge query) {
        var scope = query.scope();
        var earlier = installation.moment(query.from(), Basis.RECORDED);
        var later = installation.moment(scope.asOf(), Basis.RECORDED);
        if (earlier.until().isAfter(later.until())) {
            throw InvalidInput.of("toAsOf", "asOf.reversed", "must not be before the earlier moment");
        }
        var currency = installation.currency(scope.currency());
        var digits = currency.getDefaultFractionDigits();
        var inScope = InScope.months(
                later,
                scope.filter(),
                scope.months().from(),
                scope.months().to(),
                currency,
                List.of(Figure.ATTESTED, Figure.FORECAST));
        var ends = between(inScope, ENDS, earlier, later)
                .query((row, number) -> new Ends(
                        Net.scaled(row.getBigDecimal("value_before"), digits),
                        Net.scaled(row.getBigDecimal("value_after"), digits)))
                .single();
        return new Bridge.Result(
                currency,
                query.from(),
                scope,
                ends.before(),
                ends.after(),
                bars(inScope, earlier, later, digits),
                figures.notConverted(inScope));
    }

    private List<Bridge.Bar> bars(InScope inScope, Moment earlier, Moment later, int digits) {
        Map<BridgeBar, List<Bridge.Part>> parts = new EnumMap<>(BridgeBar.class);
        between(inScope, PARTS, earlier, later).query(row -> {
            parts.computeIfAbsent(BridgeBar.valueOf(row.getString("bar")), bar -> new ArrayList<>())
                    .add(new Bridge.Part(
                            row.getString("event_id"),
                            row.getString("project"),
                            row.getString("key"),
                            Net.scaled(row.getBigDecimal("amount"), digits)));
        });
        return Arrays.stream(BridgeBar.values())
                .map(bar -> bar(bar, parts.getOrDefault(bar, List.of()), digits))
                .toList();
    }

    private static Bridge.Bar bar(BridgeBar kind, List<Bridge.Part> parts, int digits) {
        var amount = parts.stream().map(Bridge.Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Bridge.Bar(kind, Net.scaled(amount, digits), parts);
    }

    private JdbcClient.StatementSpec between(InScope inScope, String text, Moment earlier, Moment later) {
        return inScope.statement(jdbc, VALUED.formatted(InScope.rates("r.recorded_at <= :before")) + text)
                .param("before", earlier.until().atOffset(ZoneOffset.UTC))
                .param("open1", earlier.firstOpenMonth().atDay(1))
                .param("open2", later.firstOpenMonth().atDay(1));
    }
}
