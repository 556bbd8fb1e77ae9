package dev.hindcast.postmortem.automation;

import dev.hindcast.experiment.ExperimentQuery;
import dev.hindcast.experiment.ExperimentQuery.GetExperiment;
import dev.hindcast.experiment.ExperimentQuery.ListExperiments;
import dev.hindcast.organisation.OrganisationQuery;
import dev.hindcast.postmortem.Beginnings;
import dev.hindcast.postmortem.Guide;
import dev.hindcast.postmortem.PostMortemCommand.Open;
import dev.hindcast.postmortem.Section;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectQuery.ProjectPage;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Document;
import dev.hindcast.shared.InstallationZone;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Query;
import dev.hindcast.value.ValueQuery.LedgerOf;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets a draft begin with what project, experiments and ledger tell, and with its template's own text. These are words
 * for writers and no rule, so they come from the views; where those fail, the draft begins with less.
 *
 * @see "ADR-0082"
 */
@Component
class DraftsBeginFromRecords implements Beginnings {

    private static final Logger LOG = LoggerFactory.getLogger(DraftsBeginFromRecords.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration GLANCE = Duration.ofMillis(10);

    private final QueryGateway queries;
    private final Clock clock;
    private final InstallationZone zone;
    private final TransactionTemplate apart;

    DraftsBeginFromRecords(
            QueryGateway queries, Clock clock, InstallationZone zone, PlatformTransactionManager transactions) {
        this.queries = queries;
        this.clock = clock;
        this.zone = zone;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public Beginning of(Open command, @Nullable ProjectId project, boolean stopped) {
        try {
            var details = project == null ? null : details(project, stopped);
            return Objects.requireNonNull(apart.execute(_ -> gathered(command, details)));
        } catch (RuntimeException failed) {
            LOG.warn("The draft {} begins empty", command.postMortem(), failed);
            return Beginning.EMPTY;
        }
    }

    private Beginning gathered(Open command, @Nullable ProjectDetails project) {
        var organisation = ask(new OrganisationQuery.Directory());
        var wanted = Objects.requireNonNullElseGet(
                command.template(), () -> new Code(command.subject().name()));
        var template = organisation.template(wanted.value());
        var guide = template.map(known -> Guide.read(known.text())).orElse(Guide.EMPTY);
        var facts = new EnumMap<Section, String>(Section.class);
        if (project != null) {
            facts.putAll(facts(command, project, organisation));
        }
        var sections = new EnumMap<Section, Document>(Section.class);
        for (var section : Section.values()) {
            var text = (facts.getOrDefault(section, "") + "\n\n" + guide.start(section)).strip();
            if (!text.isEmpty()) {
                sections.put(section, new Document(text));
            }
        }
        return new Beginning(template.map(known -> new Code(known.code())), sections);
    }

    private EnumMap<Section, String> facts(
            Open command, ProjectDetails details, OrganisationQuery.Directory.Result organisation) {
        var today = zone.dayOf(clock.instant());
        var ledger = ask(LedgerOf.now(details.id()));
        var unit = organisation
                .unit(details.framing().unit())
                .map(OrganisationQuery.Unit::name)
                .orElse(details.framing().unit());
        var records = new RecordedFacts(details, unit, ledger);
        if (command.experiment() != null) {
            return ask(new GetExperiment(command.experiment(), today))
                    .experiment()
                    .map(records::ofExperiment)
                    .orElseGet(() -> new EnumMap<>(Section.class));
        }
        return switch (command.subject()) {
            case INCIDENT -> records.ofIncident();
            case PROJECT, EXPERIMENT -> {
                ExperimentQuery.ListExperiments.Result experiments =
                        ask(ListExperiments.ofProject(details.id(), today));
                yield records.ofProject(experiments.experiments().items());
            }
        };
    }

    /** The project as its page tells, once the page, which follows the events, knows it and its stop. */
    private ProjectDetails details(ProjectId project, boolean stopped) {
        var patienceEnds = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var isLast = System.nanoTime() - patienceEnds >= 0;
            try {
                var page = Objects.requireNonNull(apart.execute(_ -> ask(new ProjectPage(project))))
                        .project();
                if (isLast || !stopped || page.stop() != null) {
                    return page;
                }
            } catch (CompletionException unknown) {
                if (isLast) {
                    throw unknown;
                }
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }
}
