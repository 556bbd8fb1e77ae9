package dev.hindcast.portfolio.web;

import dev.hindcast.portfolio.AsOfParameter;
import dev.hindcast.portfolio.MonthParameters;
import dev.hindcast.portfolio.PortfolioParameters;
import dev.hindcast.portfolio.PortfolioQuery.Contributed;
import dev.hindcast.portfolio.PortfolioQuery.Legends;
import dev.hindcast.portfolio.ScopeParameters;
import dev.hindcast.shared.InstallationZone;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.PersonId;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /portfolio/legends}: who contributed to attested value, and the entries that is made of. */
@RestController
@RequestMapping("/api/v1/portfolio/legends")
class LegendsResource {

    private final Asking asking;
    private final Clock clock;
    private final InstallationZone zone;

    LegendsResource(Asking asking, Clock clock, InstallationZone zone) {
        this.asking = asking;
        this.clock = clock;
        this.zone = zone;
    }

    /** What somebody contributed to in a project; the amount as a text. */
    record Contribution(String project, String key, String name, Set<String> seats, String contributedTo) {}

    /** Somebody who contributed; the amount as a text. */
    record Legend(String person, String contributedTo, int claims, List<Contribution> projects) {}

    /** Everybody, who contributed to most first; what several contributed to is not split, so it does not add up. */
    record Answer(
            String currency,
            String asOf,
            String from,
            String to,
            String attested,
            List<Legend> legends,
            List<ValueJson.Unconverted> notConverted) {

        static Answer of(Legends.Result it) {
            return new Answer(
                    it.currency().getCurrencyCode(),
                    it.scope().asOf().toString(),
                    it.scope().months().from().toString(),
                    it.scope().months().to().toString(),
                    it.attested().toPlainString(),
                    it.legends().stream()
                            .map(legend -> new Legend(
                                    legend.person(),
                                    legend.amount().toPlainString(),
                                    legend.claims(),
                                    legend.projects().stream()
                                            .map(project -> new Contribution(
                                                    project.project(),
                                                    project.key(),
                                                    project.name(),
                                                    project.seats(),
                                                    project.amount().toPlainString()))
                                            .toList()))
                            .toList(),
                    ValueJson.Unconverted.of(it.notConverted()));
        }
    }

    @GetMapping
    @ScopeParameters
    @MonthParameters
    @AsOfParameter
    Answer legends(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        return Answer.of(asking.ask(new Legends(parameters(given).scope(zone))));
    }

    @GetMapping("/{person}/entries")
    @ScopeParameters
    @MonthParameters
    @AsOfParameter
    ValueJson.EntryPage entries(
            @PathVariable PersonId person,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given,
            PageRequest page) {
        var scope = parameters(given).scope(zone);
        return ValueJson.EntryPage.of(scope, asking.ask(new Contributed(scope, person, page)));
    }

    private PortfolioParameters parameters(MultiValueMap<String, String> given) {
        return new PortfolioParameters(given, zone.dayOf(clock.instant()));
    }
}
