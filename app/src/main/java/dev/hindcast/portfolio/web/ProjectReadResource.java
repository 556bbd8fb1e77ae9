package dev.hindcast.portfolio.web;

import dev.hindcast.organisation.OrganisationQuery;
import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.AsOfParameter;
import dev.hindcast.portfolio.Basis;
import dev.hindcast.portfolio.PortfolioParameters;
import dev.hindcast.portfolio.PortfolioQuery;
import dev.hindcast.portfolio.ScopeParameters;
import dev.hindcast.portfolio.ValueHypothesis;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectQuery;
import dev.hindcast.shared.IdResolver;
import dev.hindcast.shared.InstallationZone;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.value.ValueQuery;
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

/** Projects as they are read: what the project says of itself, together with its figures. */
@RestController
@RequestMapping("/api/v1/projects")
class ProjectReadResource {

    private final Asking asking;
    private final Clock clock;
    private final InstallationZone zone;
    private final IdResolver<PersonId> people;

    ProjectReadResource(Asking asking, Clock clock, InstallationZone zone, IdResolver<PersonId> people) {
        this.asking = asking;
        this.clock = clock;
        this.zone = zone;
        this.people = people;
    }

    @GetMapping
    @ScopeParameters
    @AsOfParameter
    @Parameter(
            name = "stage",
            in = ParameterIn.QUERY,
            description = "Stages, repeated or with commas.",
            schema = @Schema(type = "string"))
    @Parameter(
            name = "health",
            in = ParameterIn.QUERY,
            description = "Healths, repeated or with commas.",
            schema = @Schema(type = "string"))
    @Parameter(
            name = "owner",
            in = ParameterIn.QUERY,
            description = "User names or ids of owners, repeated or with commas.",
            schema = @Schema(type = "string"))
    @Parameter(
            name = "field.CODE",
            in = ParameterIn.QUERY,
            description = "A field of one's own: its value, ~part of it, or from..to.",
            schema = @Schema(type = "string"))
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Part of the key or the name.",
            schema = @Schema(type = "string"))
    ProjectJson.Items projects(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given, PageRequest page) {
        var query = parameters(given).projects(people, page);
        return ProjectJson.Items.of(asking.ask(query));
    }

    @GetMapping("/{project}")
    ProjectJson.Whole project(@PathVariable ProjectId project) {
        var details = asking.ask(new ProjectQuery.ProjectPage(project)).project();
        var asOf = new AsOf.EndOf(zone.dayOf(clock.instant()));
        return ProjectJson.Whole.of(
                details,
                asking.ask(new ProjectQuery.GateOf(project)),
                asking.ask(new PortfolioQuery.ProjectFigures(project, asOf, Basis.RECORDED)),
                hypothesis(details));
    }

    private ValueHypothesis hypothesis(ProjectDetails details) {
        var directory = asking.ask(new OrganisationQuery.Directory());
        var unit = details.framing().unit();
        var goal = details.framing().goal();
        return ValueHypothesis.of(
                details,
                asking.ask(ValueQuery.LedgerOf.now(details.id())),
                directory.unit(unit).map(OrganisationQuery.Unit::name).orElse(unit),
                goal == null
                        ? null
                        : directory.goal(goal).map(OrganisationQuery.Goal::name).orElse(goal));
    }

    private PortfolioParameters parameters(MultiValueMap<String, String> given) {
        return new PortfolioParameters(given, zone.dayOf(clock.instant()));
    }
}
