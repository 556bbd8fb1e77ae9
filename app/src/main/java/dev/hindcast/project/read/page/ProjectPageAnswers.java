package dev.hindcast.project.read.page;

import dev.hindcast.project.Gate;
import dev.hindcast.project.Gatekeeper;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectQuery;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.ProjectId;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers everything about one project. */
@Component
class ProjectPageAnswers {

    private final SheetStore sheets;
    private final Gatekeeper gatekeeper;

    ProjectPageAnswers(SheetStore sheets, Gatekeeper gatekeeper) {
        this.sheets = sheets;
        this.gatekeeper = gatekeeper;
    }

    @QueryHandler
    ProjectQuery.ProjectPage.Result handle(ProjectQuery.ProjectPage query) {
        return new ProjectQuery.ProjectPage.Result(details(query.project()));
    }

    @QueryHandler
    ProjectQuery.GateOf.Result handle(ProjectQuery.GateOf query) {
        var details = details(query.project());
        var facts = GatesOf.facts(details);
        var next = Gate.from(details.stage());
        return new ProjectQuery.GateOf.Result(
                details.id(),
                details.stage(),
                next.map(Gate::to).orElse(null),
                next.map(gate -> gatekeeper.missing(gate, facts)).orElse(List.of()),
                GatesOf.passedWithoutAsking(details).stream()
                        .flatMap(gate -> gatekeeper.missing(gate, facts).stream())
                        .toList(),
                details.version());
    }

    private ProjectDetails details(ProjectId project) {
        return sheets.find(project)
                .map(kept -> kept.sheet().details(project, kept.version()))
                .orElseThrow(() -> DomainRule.notFound(
                        "project-unknown", "There is no project with the id %s.".formatted(project)));
    }
}
