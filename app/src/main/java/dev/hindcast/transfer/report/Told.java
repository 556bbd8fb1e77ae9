package dev.hindcast.transfer.report;

import dev.hindcast.experiment.ExperimentQuery;
import dev.hindcast.people.PeopleQuery.NameEveryone;
import dev.hindcast.portfolio.PortfolioQuery.ProjectFigures;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectDetails.Escalation;
import dev.hindcast.project.ProjectDetails.HealthReport;
import dev.hindcast.project.ProjectDetails.ScopeChange;
import dev.hindcast.project.ProjectDetails.ScopeChangeStatus;
import dev.hindcast.project.ProjectDetails.StageVisit;
import dev.hindcast.project.ProjectQuery.GateOf;
import dev.hindcast.shared.PersonId;
import dev.hindcast.timeline.TimelineQuery.Entry;
import dev.hindcast.transfer.TransferQuery.DraftStatusReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a status report tells of.
 *
 * @param entries what happened in the period, the earliest first
 */
record Told(
        DraftStatusReport wanted,
        ProjectDetails project,
        GateOf.Result gate,
        ProjectFigures.Result figures,
        List<ExperimentQuery.Summary> experiments,
        List<Entry> entries,
        NameEveryone.Result names) {

    String name(PersonId person) {
        return Paper.plain(names.of(person.value()));
    }

    /** The entries of these types, in their order. */
    Stream<Entry> of(String... types) {
        var wantedTypes = Set.of(types);
        return entries.stream().filter(entry -> wantedTypes.contains(entry.type()));
    }

    boolean isWithin(LocalDate day) {
        return !day.isBefore(wanted.from()) && !day.isAfter(wanted.to());
    }

    private boolean isBy(@Nullable LocalDate day) {
        return day != null && !day.isAfter(wanted.to());
    }

    /** Whether the period ends with the present, so that what is open now is what was open at its end. */
    boolean isUpToDate() {
        return !wanted.to().isBefore(wanted.today());
    }

    Optional<HealthReport> health() {
        return project.health().stream().filter(report -> isBy(report.on())).reduce((_, later) -> later);
    }

    /** The health before the period. */
    Optional<HealthReport> healthBefore() {
        return project.health().stream()
                .filter(report -> report.on().isBefore(wanted.from()))
                .reduce((_, later) -> later);
    }

    Optional<StageVisit> stage() {
        return project.stages().stream().filter(visit -> isBy(visit.on())).reduce((_, later) -> later);
    }

    List<Escalation> openEscalations() {
        return project.escalations().stream()
                .filter(one -> isBy(one.on()) && !isBy(one.resolvedOn()))
                .toList();
    }

    List<ScopeChange> openScopeChanges() {
        return project.scopeChanges().stream()
                .filter(one -> isBy(one.on()))
                .filter(one -> one.status() == ScopeChangeStatus.PROPOSED || !isBy(one.settledOn()))
                .toList();
    }

    /** What an event says under a name; empty when it says nothing there. */
    static String said(Entry entry, String field) {
        var value = entry.data().get(field);
        return value == null ? "" : value.toString();
    }
}
