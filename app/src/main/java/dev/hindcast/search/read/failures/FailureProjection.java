package dev.hindcast.search.read.failures;

import dev.hindcast.experiment.events.ExperimentPlanned;
import dev.hindcast.experiment.events.InsightCaptured;
import dev.hindcast.organisation.events.CauseCodeDefined;
import dev.hindcast.organisation.events.ExchangeRateSet;
import dev.hindcast.organisation.events.SynonymsDefined;
import dev.hindcast.organisation.events.SynonymsRetired;
import dev.hindcast.organisation.events.UnitDefined;
import dev.hindcast.people.events.PersonAssignedToUnit;
import dev.hindcast.postmortem.events.ParticipantAdded;
import dev.hindcast.postmortem.events.PostMortemImported;
import dev.hindcast.postmortem.events.PostMortemOpened;
import dev.hindcast.postmortem.events.PostMortemPublished;
import dev.hindcast.postmortem.events.RevisionOpened;
import dev.hindcast.postmortem.events.TextRedacted;
import dev.hindcast.postmortem.events.VisibilityOpened;
import dev.hindcast.postmortem.events.VisibilityRestricted;
import dev.hindcast.project.events.FramingRevised;
import dev.hindcast.project.events.ProjectClosed;
import dev.hindcast.project.events.ProjectFramed;
import dev.hindcast.project.events.ProjectImported;
import dev.hindcast.project.events.ProjectReopened;
import dev.hindcast.project.events.ProjectStopped;
import dev.hindcast.project.events.StageEntered;
import dev.hindcast.project.events.TagsChanged;
import dev.hindcast.search.read.failures.PostMortemFacts.Factor;
import dev.hindcast.search.read.failures.PostMortemFacts.Lesson;
import dev.hindcast.search.read.failures.PostMortemFacts.Text;
import dev.hindcast.search.read.failures.ProjectFacts.Cost;
import dev.hindcast.search.read.failures.ProjectFacts.End;
import dev.hindcast.search.read.failures.ProjectFacts.Experiment;
import dev.hindcast.search.read.failures.ProjectFacts.Framing;
import dev.hindcast.search.read.failures.ProjectFacts.Insight;
import dev.hindcast.shared.Occasion;
import dev.hindcast.value.events.CostBooked;
import dev.hindcast.value.events.CostReversed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Tells the index what events say; telling it an event twice changes nothing. */
@Component
@ProcessingGroup(FailureProjection.GROUP)
class FailureProjection {

    static final String GROUP = "search";

    private final Supplier<FailureWriter> writers;

    /** Tells the index that serves. */
    @Autowired
    FailureProjection(Generations generations) {
        this(generations::writer);
    }

    FailureProjection(Supplier<FailureWriter> writers) {
        this.writers = writers;
    }

    @EventHandler
    void on(ProjectFramed event) {
        var framing = new Framing(event.key(), event.name(), event.problem(), event.unit(), null);
        writers.get()
                .project(event.project(), project -> project.framed(framing).in("FRAMED", null));
    }

    @EventHandler
    void on(ProjectImported event, Occasion occasion) {
        var framing = new Framing(event.key(), event.name(), event.problem(), event.unit(), event.externalKey());
        var endedOn = event.stoppedOn() == null ? event.closedOn() : event.stoppedOn();
        var end = switch (event.stage()) {
            case "STOPPED", "CLOSED" ->
                new End(
                        event.stoppedIn() == null ? event.stage() : event.stoppedIn(),
                        startOf(endedOn, occasion),
                        texts(event.reason()));
            default -> null;
        };
        writers.get()
                .project(event.project(), project -> project.framed(framing).in(event.stage(), end));
    }

    @EventHandler
    void on(FramingRevised event) {
        writers.get()
                .project(
                        event.project(),
                        project ->
                                project.framed(project.framing().revised(event.name(), event.problem(), event.unit())));
    }

    @EventHandler
    void on(StageEntered event) {
        writers.get().project(event.project(), project -> project.in(event.stage(), project.end()));
    }

    @EventHandler
    void on(ProjectStopped event, Occasion occasion) {
        var end = new End(
                event.stage(),
                startOf(occasion.effective(), occasion),
                texts(event.reason(), event.signal(), event.salvaged()));
        writers.get().project(event.project(), project -> project.in("STOPPED", end));
    }

    @EventHandler
    void on(ProjectClosed event, Occasion occasion) {
        writers.get().project(event.project(), project -> {
            var stopped = project.end();
            var end = stopped == null || !event.from().equals("STOPPED")
                    ? new End(event.from(), startOf(occasion.effective(), occasion), texts(event.review()))
                    : new End(
                            stopped.stage(),
                            stopped.at(),
                            Stream.concat(stopped.texts().stream(), texts(event.review()).stream())
                                    .distinct()
                                    .toList());
            return project.in("CLOSED", end);
        });
    }

    @EventHandler
    void on(ProjectReopened event) {
        writers.get().project(event.project(), project -> project.in(event.stage(), null));
    }

    @EventHandler
    void on(TagsChanged event) {
        writers.get().project(event.project(), project -> project.tagged(event.tags()));
    }

    @EventHandler
    void on(ExperimentPlanned event) {
        var planned = new Experiment(event.title(), event.method());
        writers.get().project(event.project(), project -> project.with(event.experiment(), planned));
    }

    @EventHandler
    void on(InsightCaptured event, Occasion occasion) {
        var insight = new Insight(event.experiment(), event.text(), startOf(occasion.effective(), occasion));
        writers.get().project(event.project(), project -> project.with(event.insight(), insight));
    }

    @EventHandler
    void on(CostBooked event) {
        var cost = new Cost(event.amount(), event.currency());
        writers.get()
                .project(
                        event.project(),
                        project -> project.withCosts(Labels.with(project.costs(), event.cost(), cost)));
    }

    @EventHandler
    void on(CostReversed event) {
        writers.get()
                .project(event.project(), project -> project.withCosts(Labels.without(project.costs(), event.cost())));
    }

    @EventHandler
    void on(PostMortemOpened event, Occasion occasion) {
        relate(event.project(), event.postMortem());
        writers.get()
                .postMortem(
                        event.postMortem(),
                        postMortem -> postMortem
                                .about(event.project(), null, null)
                                .withInvolved(occasion.actor().person().value()));
    }

    @EventHandler
    void on(PostMortemImported event, Occasion occasion) {
        relate(event.project(), event.postMortem());
        var text = new Text(
                event.title(),
                startOf(event.publishedOn(), occasion),
                event.sections(),
                event.factors().stream()
                        .map(factor -> new Factor(factor.cause(), null, null, null))
                        .toList(),
                event.lessons().stream()
                        .map(lesson -> new Lesson(lesson.lesson(), lesson.statement(), lesson.advice(), List.of()))
                        .toList(),
                event.tags());
        writers.get()
                .postMortem(
                        event.postMortem(),
                        postMortem -> postMortem
                                .about(event.project(), event.externalKey(), event.unit())
                                .withInvolved(occasion.actor().person().value())
                                .published(text));
    }

    @EventHandler
    void on(PostMortemPublished event, Occasion occasion) {
        writers.get().postMortem(event.postMortem(), postMortem -> {
            var before = event.revision() <= 1 ? null : postMortem.text();
            return postMortem.published(new Text(
                    event.title(),
                    before == null ? occasion.recordedAt() : before.publishedAt(),
                    event.sections(),
                    event.factors().stream()
                            .map(factor -> new Factor(
                                    factor.cause(), factor.evidence(), factor.enteredIn(), factor.caughtIn()))
                            .toList(),
                    event.lessons().stream()
                            .map(lesson ->
                                    new Lesson(lesson.lesson(), lesson.statement(), lesson.advice(), lesson.tags()))
                            .toList(),
                    event.tags()));
        });
    }

    @EventHandler
    void on(RevisionOpened event) {
        writers.get().postMortem(event.postMortem(), PostMortemFacts::beingAmended);
    }

    @EventHandler
    void on(dev.hindcast.postmortem.events.TagsChanged event) {
        writers.get().postMortem(event.postMortem(), postMortem -> postMortem.tagged(event.tags()));
    }

    @EventHandler
    void on(TextRedacted event) {
        var text = event.publishedText();
        if (text != null) {
            writers.get().postMortem(event.postMortem(), postMortem -> postMortem.redacted(event.section(), text));
        }
    }

    @EventHandler
    void on(VisibilityRestricted event) {
        writers.get().postMortem(event.postMortem(), postMortem -> postMortem.restrictedTo(Set.copyOf(event.units())));
    }

    @EventHandler
    void on(VisibilityOpened event) {
        writers.get().postMortem(event.postMortem(), postMortem -> postMortem.restrictedTo(null));
    }

    @EventHandler
    void on(ParticipantAdded event) {
        writers.get().postMortem(event.postMortem(), postMortem -> postMortem.withInvolved(event.person()));
    }

    @EventHandler
    void on(UnitDefined event) {
        writers.get().labels(labels -> labels.withUnit(event.code(), event.name()));
    }

    @EventHandler
    void on(CauseCodeDefined event) {
        writers.get().labels(labels -> labels.withCause(event.code(), event.label()));
    }

    @EventHandler
    void on(SynonymsDefined event) {
        writers.get().synonyms(synonyms -> synonyms.with(event.code(), event.words()));
    }

    @EventHandler
    void on(SynonymsRetired event) {
        writers.get().synonyms(synonyms -> synonyms.without(event.code()));
    }

    @EventHandler
    void on(ExchangeRateSet event) {
        writers.get().labels(labels -> labels.withRate(event.currency(), event.euro()));
    }

    @EventHandler
    void on(PersonAssignedToUnit event) {
        writers.get().unitOf(event.person(), event.unit());
    }

    private void relate(@Nullable String project, String postMortem) {
        if (project != null) {
            writers.get().project(project, facts -> facts.withPostMortem(postMortem));
        }
    }

    private static Instant startOf(@Nullable LocalDate day, Occasion occasion) {
        return day == null
                ? occasion.recordedAt()
                : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static List<String> texts(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).map(String::valueOf).toList();
    }
}
