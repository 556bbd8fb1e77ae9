package dev.hindcast.transfer.imports;

import dev.hindcast.organisation.OrganisationQuery;
import dev.hindcast.organisation.OwnField;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectQuery;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.IdResolver;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** What rows may name: the directory of the organisation, persons and projects. */
@Component
class References {

    private final QueryGateway queries;
    private final IdResolver<PersonId> people;
    private final IdResolver<ProjectId> projects;

    References(QueryGateway queries, IdResolver<PersonId> people, IdResolver<ProjectId> projects) {
        this.queries = queries;
        this.people = people;
        this.projects = projects;
    }

    /** Lets the import's own thread, which is nobody's, see what the caller has just written: a caller's read waits for it. */
    void awaitOwnWrites() {
        directory();
    }

    OrganisationQuery.Directory.Result directory() {
        var query = new OrganisationQuery.Directory();
        return queries.query(query, query.answer()).join();
    }

    /** The fields of the organisation's own that are offered. */
    List<OwnField> ownFields() {
        var query = new OrganisationQuery.ListFields();
        return queries.query(query, query.answer()).join().offered();
    }

    /** The project as it stands, or empty when it cannot be read yet. */
    Optional<ProjectDetails> project(ProjectId id) {
        var query = new ProjectQuery.ProjectPage(id);
        try {
            return Optional.of(queries.query(query, query.answer()).join().project());
        } catch (CompletionException | DomainRule unknown) {
            return Optional.empty();
        }
    }

    IdResolver<PersonId> people() {
        return people;
    }

    IdResolver<ProjectId> projects() {
        return projects;
    }
}
