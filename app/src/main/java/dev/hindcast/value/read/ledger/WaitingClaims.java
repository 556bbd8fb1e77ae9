package dev.hindcast.value.read.ledger;

import dev.hindcast.project.ProjectFacts;
import dev.hindcast.project.ProjectOwners;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.value.Capacity;
import dev.hindcast.value.ClaimState;
import dev.hindcast.value.RightToAttest;
import dev.hindcast.value.ValueQuery.Deed;
import dev.hindcast.value.ValueQuery.WaitingFor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the claims that wait for a person. Who owns what comes from the rows that rules rest on. */
@Component
class WaitingClaims {

    /** A claim that waits, by its identifier. */
    record Found(
            Deed deed,
            Capacity capacity,
            @Nullable LocalDate until,
            ProjectId project,
            String claim,
            boolean avoidedCost,
            Instant since) {}

    /** What may wait for the person, before it is known who owns the project now. */
    private record Candidate(
            ProjectId project,
            String claim,
            boolean avoidedCost,
            ClaimState state,
            PersonId claimant,
            boolean ownersOwn,
            Instant since,
            @Nullable LocalDate delegatedUntil,
            @Nullable PersonId delegatedBy) {

        Found found(Deed deed, Capacity capacity) {
            return new Found(
                    deed,
                    capacity,
                    capacity == Capacity.DELEGATE ? delegatedUntil : null,
                    project,
                    claim,
                    avoidedCost,
                    since);
        }
    }

    private final JdbcClient jdbc;
    private final ProjectOwners owners;

    WaitingClaims(JdbcClient jdbc, ProjectOwners owners) {
        this.jdbc = jdbc;
        this.owners = owners;
    }

    /** What waits, longest first. */
    List<Found> of(WaitingFor question) {
        var candidates = candidates(question);
        var facts = owners.facts(candidates.stream().map(Candidate::project).collect(Collectors.toUnmodifiableSet()));
        return candidates.stream()
                .flatMap(candidate -> found(question, candidate, facts).stream())
                .toList();
    }

    private List<Candidate> candidates(WaitingFor question) {
        var owned = owners.ownedBy(concerned(question));
        var projects = owned.keySet().stream().toList();
        return jdbc.sql("""
                        with owned as (
                            select * from unnest(:projects::text[], :owners::text[]) as o (project, owner))
                        select c.*, d.until, d.given_by from value.live_claim c
                        left join owned o on o.project = c.project
                        left join value.delegation d
                            on d.project = c.project and d.person = :person and d.until >= :today
                        where c.claimant <> :person and (
                            c.state = 'CLAIMED' and (
                                :finance and (c.owners_own or o.owner = c.claimant)
                                or not c.owners_own and (o.owner = :person or d.person is not null))
                            or :confirmation and c.state = 'ATTESTED' and c.cashable and not c.confirmed)
                        order by coalesce(c.attested_at, c.claimed_at), c.claim""")
                .param("projects", projects.stream().map(ProjectId::value).toArray(String[]::new))
                .param(
                        "owners",
                        projects.stream()
                                .map(project -> Objects.requireNonNull(owned.get(project))
                                        .value())
                                .toArray(String[]::new))
                .param("person", question.person().value())
                .param("finance", question.finance())
                .param("confirmation", question.finance() && question.confirmation())
                .param("today", question.today())
                .query((row, number) -> candidate(row))
                .list();
    }

    /** The person; for finance also whoever waits for finance because they own what they claimed. */
    private Set<PersonId> concerned(WaitingFor question) {
        var people = new HashSet<>(Set.of(question.person()));
        if (question.finance()) {
            people.addAll(jdbc.sql("select distinct claimant from value.live_claim where state = 'CLAIMED'")
                    .query((row, number) -> new PersonId(row.getString(1)))
                    .list());
        }
        return people;
    }

    private static Optional<Found> found(
            WaitingFor question, Candidate candidate, Map<ProjectId, ProjectFacts> projects) {
        var project = projects.get(candidate.project());
        if (project == null) {
            return Optional.empty();
        }
        if (candidate.state() == ClaimState.ATTESTED) {
            return Optional.of(candidate.found(Deed.CONFIRM, Capacity.FINANCE));
        }
        var delegate =
                candidate.delegatedBy() != null && candidate.delegatedBy().equals(project.owner());
        return RightToAttest.of(
                        question.person(),
                        question.finance(),
                        delegate,
                        candidate.claimant(),
                        candidate.ownersOwn(),
                        project)
                .map(capacity -> candidate.found(Deed.ATTEST, capacity));
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        var givenBy = row.getString("given_by");
        var at = row.getObject("attested_at", OffsetDateTime.class);
        return new Candidate(
                new ProjectId(row.getString("project")),
                row.getString("claim"),
                row.getBoolean("avoided_cost"),
                ClaimState.valueOf(row.getString("state")),
                new PersonId(row.getString("claimant")),
                row.getBoolean("owners_own"),
                (at == null ? row.getObject("claimed_at", OffsetDateTime.class) : at).toInstant(),
                row.getObject("until", LocalDate.class),
                givenBy == null ? null : new PersonId(givenBy));
    }
}
