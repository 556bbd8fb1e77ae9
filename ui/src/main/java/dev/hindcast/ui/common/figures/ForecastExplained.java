package dev.hindcast.ui.common.figures;

import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.PortfolioQuery.CalibratedForecast;
import dev.hindcast.portfolio.PortfolioQuery.Calibration;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Period;
import dev.hindcast.ui.common.Facts;
import dev.hindcast.ui.common.Formats;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;

/** Where the forecast of the next months comes from, and how it was calibrated. */
final class ForecastExplained {

    private ForecastExplained() {}

    static Scope scope(CalibratedForecast.Result answer) {
        return Scopes.over(answer.scope(), new Period(answer.from(), answer.to()));
    }

    static void open(CalibratedForecast.Result answer, Provenance provenance) {
        var scope = scope(answer);
        var facts = new Facts().add("Months", Formats.period(scope.months()));
        var calibrated = answer.calibrated();
        if (calibrated == null) {
            facts.add(
                    "Not calibrated",
                    "%s reference projects; it takes %d. Shown is what the drivers say, from low to high."
                            .formatted(Formats.number(answer.referenceProjects()), CalibratedForecast.FEWEST_PROJECTS));
        } else {
            facts.add(
                            "Calibrated",
                            "P10 %s, P50 %s, P90 %s; %s expected on average"
                                    .formatted(
                                            money(calibrated.p10(), answer),
                                            money(calibrated.p50(), answer),
                                            money(calibrated.p90(), answer),
                                            money(calibrated.expected(), answer)))
                    .add(
                            "Drawn",
                            "%s times from %s reference projects, seed %d: the same seed gives the same figures"
                                    .formatted(
                                            Formats.number(answer.draws()),
                                            Formats.number(answer.referenceProjects()),
                                            answer.seed()));
            classes(facts, provenance.messages().ask(new Calibration(answer.scope(), answer.by())));
        }
        provenance.open(
                "Forecast, next twelve months",
                List.of(
                        new Part("As forecast", Figure.FORECAST, scope),
                        new Part("Low", Figure.FORECAST_LOW, scope),
                        new Part("High", Figure.FORECAST_HIGH, scope),
                        new Part("Attested already", Figure.ATTESTED, scope)),
                facts);
    }

    private static void classes(Facts facts, Calibration.Result calibration) {
        calibration.classes().stream()
                .filter(line -> line.factor() != null)
                .forEach(line -> facts.add(line.label(), words(line, calibration)));
    }

    private static String words(Calibration.Line line, Calibration.Result calibration) {
        var factor = NumberFormat.getNumberInstance(Formats.locale());
        factor.setMaximumFractionDigits(2);
        return "× %s: %s of %s forecast came true to %s, %s"
                .formatted(
                        factor.format(line.factor()),
                        Formats.money(Money.rounded(line.attested(), calibration.currency())),
                        Formats.money(Money.rounded(line.forecast(), calibration.currency())),
                        Formats.month(calibration.until()),
                        line.projects() == 1 ? "one project" : Formats.number(line.projects()) + " projects");
    }

    private static String money(BigDecimal amount, CalibratedForecast.Result answer) {
        return Formats.shortMoney(Money.rounded(amount, answer.currency()));
    }
}
