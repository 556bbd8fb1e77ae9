package dev.hindcast.project.read.page;

import dev.hindcast.project.ProjectQuery.ProjectAt;
import dev.hindcast.project.events.ProjectEvent;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.History;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/**
 * Rebuilds a project as it was, from its events.
 *
 * @see "ADR-0097"
 */
@Component
class ProjectAtAnswer {

    private final History history;

    ProjectAtAnswer(History history) {
        this.history = history;
    }

    @QueryHandler
    ProjectAt.Result handle(ProjectAt query) {
        var happened = history.of(query.project(), query.version());
        if (happened.isEmpty()) {
            throw DomainRule.notFound(
                    "project-unknown", "There was no project with the id %s.".formatted(query.project()));
        }
        var sheet = new Sheet();
        happened.forEach(one -> sheet.follow((ProjectEvent) one.event(), one.occasion()));
        var details = sheet.details(query.project(), happened.getLast().sequence());
        return new ProjectAt.Result(details, GatesOf.facts(details));
    }
}
