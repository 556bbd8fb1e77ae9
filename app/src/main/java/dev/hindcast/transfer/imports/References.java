package dev.hindcast.transfer.imports;

import dev.hindcast.organisation.OrganisationQuery;
import dev.hindcast.shared.IdResolver;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
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

    OrganisationQuery.Directory.Result directory() {
        var query = new OrganisationQuery.Directory();
        return queries.query(query, query.answer()).join();
    }

    IdResolver<PersonId> people() {
        return people;
    }

    IdResolver<ProjectId> projects() {
        return projects;
    }
}
