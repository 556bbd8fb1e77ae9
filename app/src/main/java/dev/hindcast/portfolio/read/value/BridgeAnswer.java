package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Basis;
import dev.hindcast.portfolio.BridgeBar;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.PortfolioQuery.Bridge;
import dev.hindcast.shared.InvalidInput;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers the value bridge, with the events that contributed most to each bar. */
@Component
class BridgeAnswer {

    private record Event(String id, String project) {}

    private final Installation installation;
    private final Memory memory;
    private final JdbcClient jdbc;

    BridgeAnswer(Installation installation, Memory memory, JdbcClient jdbc) {
        this.installation = installation;
        this.memory = memory;
        this.jdbc = jdbc;
    }

    @QueryHandler
    Bridge.Result answer(Bridge query) {
        var scope = query.scope();
        var earlier = installation.moment(query.from(), Basis.RECORDED);
        var later = installation.moment(scope.asOf(), Basis.RECORDED);
        var currency = installation.currency(scope.currency(), later);
        if (earlier.until().isAfter(later.until())) {
            throw InvalidInput.of("toAsOf", "asOf.reversed", "must not be before the earlier moment");
        }
        var digits = currency.getDefaultFractionDigits();
        return memory.read(() -> {
            var view = memory.view(later, scope.filter(), currency);
            var from = scope.months().from();
            var to = scope.months().to();
            try (var steps =
                    BridgeSteps.between(view, earlier, Figures.number(from), Figures.number(to), query.opened())) {
                var figures = Figures.over(view, List.of(Figure.ATTESTED, Figure.FORECAST), from, to);
                return new Bridge.Result(
                        currency,
                        query.from(),
                        scope,
                        steps.before().scaled(digits),
                        steps.after().scaled(digits),
                        bars(steps, view),
                        figures.unconverted());
            }
        });
    }

    private List<Bridge.Bar> bars(BridgeSteps steps, View view) {
        Map<BridgeBar, BridgeSteps.Bar> bars = new EnumMap<>(BridgeBar.class);
        Arrays.stream(BridgeBar.values()).forEach(kind -> bars.put(kind, steps.bar(kind, Bridge.Bar.MOST_PARTS)));
        var events = events(bars.values().stream()
                .flatMap(bar -> bar.largest().stream())
                .map(BridgeSteps.Part::fact)
                .distinct()
                .toList());
        return bars.entrySet().stream()
                .map(entry -> bar(entry.getKey(), entry.getValue(), events, view))
                .toList();
    }

    private Bridge.Bar bar(BridgeBar kind, BridgeSteps.Bar bar, Map<Long, Event> events, View view) {
        var digits = view.currency.getDefaultFractionDigits();
        var parts = bar.largest().stream()
                .map(part -> {
                    var event = Objects.requireNonNull(events.get(part.fact()));
                    var project =
                            Objects.requireNonNull(view.state(memory.projects().number(event.project())));
                    return new Bridge.Part(
                            event.id(),
                            event.project(),
                            project.key(),
                            part.amount().scaled(digits));
                })
                .toList();
        return new Bridge.Bar(
                kind,
                bar.amount().scaled(digits),
                parts,
                bar.events(),
                bar.others().scaled(digits));
    }

    private Map<Long, Event> events(Collection<Long> facts) {
        var events = new HashMap<Long, Event>();
        jdbc.sql("select number, event_id, project from portfolio.fact where number = any(cast(:facts as bigint[]))")
                .param("facts", facts.toArray(Long[]::new))
                .query(row -> {
                    events.put(row.getLong("number"), new Event(row.getString("event_id"), row.getString("project")));
                });
        return events;
    }
}
