package dev.hindcast.portfolio.web;

import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.AsOfParameter;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.MonthParameters;
import dev.hindcast.portfolio.PortfolioParameters;
import dev.hindcast.portfolio.PortfolioQuery;
import dev.hindcast.portfolio.PortfolioQuery.CalibratedForecast;
import dev.hindcast.portfolio.ReferenceParameter;
import dev.hindcast.portfolio.ScopeParameters;
import dev.hindcast.shared.InstallationZone;
import dev.hindcast.shared.PageRequest;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures of the portfolio, and the entries and events they are made of. */
@RestController
@RequestMapping("/api/v1/portfolio")
class PortfolioResource {

    private final Asking asking;
    private final Clock clock;
    private final InstallationZone zone;

    PortfolioResource(Asking asking, Clock clock, InstallationZone zone) {
        this.asking = asking;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/value")
    @ScopeParameters
    @MonthParameters
    @AsOfParameter
    @Parameter(
            name = "by",
            in = ParameterIn.QUERY,
            description = "What the lines of the series are.",
            schema = @Schema(allowableValues = {"month", "unit", "goal", "category", "project"}))
    ValueJson.Value value(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        return ValueJson.Value.of(asking.ask(parameters(given).series(zone)));
    }

    @GetMapping("/value/entries")
    @ScopeParameters
    @MonthParameters
    @AsOfParameter
    @Parameter(
            name = "figure",
            in = ParameterIn.QUERY,
            description = "The figures whose entries are wanted, such as attested; all unless said.",
            schema = @Schema(type = "string"))
    ValueJson.EntryPage entries(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given, PageRequest page) {
        var parameters = parameters(given);
        var figures = parameters.constants("figure", Figure.class);
        var scope = parameters.scope(zone);
        return ValueJson.EntryPage.of(scope, asking.ask(new PortfolioQuery.Entries(scope, figures, page)));
    }

    @GetMapping("/value/entries/{event}")
    PortfolioQuery.Event.Result event(@PathVariable String event) {
        return asking.ask(new PortfolioQuery.Event(event));
    }

    @GetMapping("/bridge")
    @ScopeParameters
    @Parameter(
            name = "fromAsOf",
            in = ParameterIn.QUERY,
            description = "The earlier as-of moment; it must be given.",
            schema = @Schema(type = "string"))
    @Parameter(
            name = "toAsOf",
            in = ParameterIn.QUERY,
            description = "The later as-of moment; today unless said.",
            schema = @Schema(type = "string"))
    @MonthParameters
    BridgeJson bridge(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        var parameters = parameters(given);
        var from = parameters.required("fromAsOf", AsOf::parse);
        var scope = parameters.scope(zone, "toAsOf");
        return BridgeJson.of(asking.ask(PortfolioQuery.Bridge.open(from, scope)));
    }

    @GetMapping("/figures")
    @ScopeParameters
    @MonthParameters
    @AsOfParameter
    FiguresJson figures(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        var scope = parameters(given).scope(zone);
        return FiguresJson.of(
                asking.ask(new PortfolioQuery.Tiles(scope)), asking.ask(new PortfolioQuery.Returns(scope)));
    }

    @GetMapping("/realisation")
    @ScopeParameters
    @AsOfParameter
    CalibrationJson.Realisation realisation(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        var scope = parameters(given).scope(zone);
        return CalibrationJson.Realisation.of(asking.ask(new PortfolioQuery.Realisations(scope)));
    }

    @GetMapping("/calibration")
    @ScopeParameters
    @AsOfParameter
    @ReferenceParameter
    CalibrationJson calibration(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        return CalibrationJson.of(asking.ask(parameters(given).calibration(zone)));
    }

    @GetMapping("/forecast")
    @ScopeParameters
    @AsOfParameter
    @ReferenceParameter
    @Parameter(
            name = "months",
            in = ParameterIn.QUERY,
            description = "How many months, beginning with the first one that has not ended; 12 unless said.",
            schema = @Schema(type = "integer", minimum = "1", maximum = "" + CalibratedForecast.MOST_MONTHS))
    @Parameter(
            name = "seed",
            in = ParameterIn.QUERY,
            description = "Decides the draws; the same seed gives the same answer. 1 unless said.",
            schema = @Schema(type = "integer", format = "int64"))
    CalibrationJson.Forecast forecast(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        return CalibrationJson.Forecast.of(asking.ask(parameters(given).calibratedForecast(zone)));
    }

    @GetMapping("/learning")
    @ScopeParameters
    @AsOfParameter
    LearningJson learning(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        var parameters = parameters(given);
        var query = new PortfolioQuery.Learning(
                parameters.asOf("asOf"), parameters.basis(), parameters.filter(), parameters.currency());
        parameters.check();
        return LearningJson.of(query, asking.ask(query));
    }

    private PortfolioParameters parameters(MultiValueMap<String, String> given) {
        return new PortfolioParameters(given, zone.dayOf(clock.instant()));
    }
}
