package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.Filter;
import dev.hindcast.portfolio.PortfolioQuery.Calibration;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers how forecasts came true. */
@Component
class CalibrationAnswer {

    private final Installation installation;
    private final Memory memory;
    private final Labels labels;

    CalibrationAnswer(Installation installation, Memory memory, Labels labels) {
        this.installation = installation;
        this.memory = memory;
        this.labels = labels;
    }

    @QueryHandler
    Calibration.Result answer(Calibration query) {
        var scope = query.scope();
        var moment = installation.moment(scope.asOf(), scope.basis());
        var currency = installation.currency(scope.currency(), moment);
        var until = moment.lastMonthEnded(installation.settings(moment).attestationGraceDays());
        return memory.read(() -> {
            var everything = memory.view(moment, Filter.ALL, currency);
            var whole = TrackRecord.of(everything, until, installation.zone());
            var portfolio = Factor.of(whole.portfolio());
            var view = memory.view(moment, scope.filter(), currency);
            var record = scope.filter().cashable() == null
                    ? whole.within(view, scope.filter().categories())
                    : TrackRecord.of(view, until, installation.zone());
            var label = labels.of(query.by(), view);
            var digits = currency.getDefaultFractionDigits();
            var figures = new Figures(
                    view, List.of(Figure.FORECAST, Figure.ATTESTED), Figures.BEGINNING, Figures.number(until));
            return new Calibration.Result(
                    currency,
                    scope,
                    query.by(),
                    until,
                    line("", "Portfolio", portfolio, portfolio, digits),
                    record.classes(query.by()).entrySet().stream()
                            .map(entry -> line(
                                    entry.getKey(),
                                    label.apply(entry.getKey()),
                                    Factor.of(entry.getValue()),
                                    portfolio,
                                    digits))
                            .sorted(Comparator.comparing(Calibration.Line::label))
                            .toList(),
                    figures.unconverted());
        });
    }

    private static Calibration.Line line(String key, String label, Factor factor, Factor portfolio, int digits) {
        return new Calibration.Line(
                key,
                label,
                factor.projects(),
                new BigDecimal(factor.attested(), digits),
                new BigDecimal(factor.forecast(), digits),
                Ratio.rounded(factor.ratio()),
                Ratio.rounded(factor == portfolio ? factor.ratio() : factor.within(portfolio)));
    }
}
