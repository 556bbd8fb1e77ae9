package dev.hindcast.postmortem.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.hindcast.organisation.OrganisationFacts;
import dev.hindcast.people.PersonFacts;
import dev.hindcast.postmortem.PostMortemCommand.AddParticipant;
import dev.hindcast.postmortem.PostMortemCommand.ChangeTags;
import dev.hindcast.postmortem.PostMortemCommand.DismissRecurrence;
import dev.hindcast.postmortem.PostMortemCommand.LinkRecurrence;
import dev.hindcast.postmortem.PostMortemCommand.OpenVisibility;
import dev.hindcast.postmortem.PostMortemCommand.RestrictVisibility;
import dev.hindcast.postmortem.events.ParticipantAdded;
import dev.hindcast.postmortem.events.PostMortemImported;
import dev.hindcast.postmortem.events.PostMortemOpened;
import dev.hindcast.postmortem.events.PostMortemPublished;
import dev.hindcast.postmortem.events.RecurrenceDismissed;
import dev.hindcast.postmortem.events.RecurrenceLinked;
import dev.hindcast.postmortem.events.ReviewRequested;
import dev.hindcast.postmortem.events.ReviewerAsked;
import dev.hindcast.postmortem.events.TagsChanged;
import dev.hindcast.postmortem.events.VisibilityOpened;
import dev.hindcast.postmortem.events.VisibilityRestricted;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** Who takes part in a post-mortem, who may read it, and by what it is found. */
class Readership {

    private String postMortem;
    private @Nullable String project;
    private @Nullable String openedBy;
    private Set<String> participants = new LinkedHashSet<>();
    private Set<String> reviewers = new LinkedHashSet<>();
    private List<String> units = List.of();
    private List<String> tags = List.of();
    private Set<String> recurrenceOf = new LinkedHashSet<>();
    private Set<String> dismissed = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    Readership() {}

    Readership(String postMortem, @Nullable String project) {
        this.postMortem = postMortem;
        this.project = project;
    }

    /** Whether the person may read it: if it is restricted, executives, its writers, who reviews it, and its units. */
    boolean isOpenTo(Actor actor, PersonFacts people) {
        return isOpenTo(actor, people, units);
    }

    private boolean isOpenTo(Actor actor, PersonFacts people, List<String> readingUnits) {
        var person = actor.person();
        return readingUnits.isEmpty()
                || actor.has(Role.EXECUTIVE)
                || person.value().equals(openedBy)
                || participants.contains(person.value())
                || reviewers.contains(person.value())
                || people.unitOf(person)
                        .map(Code::value)
                        .filter(readingUnits::contains)
                        .isPresent();
    }

    List<String> tags() {
        return tags;
    }

    @CommandHandler
    void handle(AddParticipant command, PersonFacts people) {
        new PersonIsKnown("person", command.person(), people).verify();
        if (!participants.contains(command.person().value())) {
            apply(new ParticipantAdded(postMortem, project, command.person().value()));
        }
    }

    @CommandHandler
    void handle(ChangeTags command) {
        var wanted = Words.of(command.tags());
        if (!wanted.equals(tags)) {
            apply(new TagsChanged(postMortem, project, wanted));
        }
    }

    @CommandHandler
    void handle(LinkRecurrence command, PostMortemGuard postMortems) {
        new EarlierPostMortemIsAnother(command, postMortems).verify();
        if (!recurrenceOf.contains(command.postMortem().value())) {
            apply(new RecurrenceLinked(postMortem, project, command.postMortem().value()));
        }
    }

    @CommandHandler
    void handle(DismissRecurrence command) {
        if (!dismissed.contains(command.postMortem().value())) {
            apply(new RecurrenceDismissed(
                    postMortem, project, command.postMortem().value()));
        }
    }

    /** Nobody locks themselves out: who restricts it and could not read it any more takes part in it. */
    @CommandHandler
    void handle(RestrictVisibility command, Occasion occasion, OrganisationFacts organisation, PersonFacts people) {
        command.units().forEach(unit -> new UnitIsKnown("units", unit, organisation).verify());
        var wanted = command.units().stream().map(Code::value).distinct().toList();
        if (!wanted.equals(units)) {
            var actor = occasion.actor();
            if (!isOpenTo(actor, people, wanted)) {
                apply(new ParticipantAdded(postMortem, project, actor.person().value()));
            }
            apply(new VisibilityRestricted(postMortem, project, wanted));
        }
    }

    @CommandHandler
    void handle(OpenVisibility command) {
        if (!units.isEmpty()) {
            apply(new VisibilityOpened(command.postMortem().value(), project));
        }
    }

    /** Asks these people to review; whoever is asked may read until the review has ended. */
    void ask(List<PersonId> people) {
        for (var reviewer : people.stream().map(PersonId::value).distinct().toList()) {
            apply(new ReviewerAsked(postMortem, project, reviewer));
        }
    }

    @EventSourcingHandler
    void on(ReviewRequested event) {
        reviewers = new LinkedHashSet<>();
    }

    @EventSourcingHandler
    void on(ReviewerAsked event) {
        reviewers.add(event.reviewer());
    }

    @EventSourcingHandler
    void on(PostMortemPublished event) {
        reviewers = new LinkedHashSet<>();
    }

    @EventSourcingHandler
    void on(PostMortemOpened event, Occasion occasion) {
        openedBy = occasion.actor().person().value();
    }

    @EventSourcingHandler
    void on(PostMortemImported event, Occasion occasion) {
        openedBy = occasion.actor().person().value();
        tags = event.tags();
    }

    @EventSourcingHandler
    void on(ParticipantAdded event) {
        participants.add(event.person());
    }

    @EventSourcingHandler
    void on(TagsChanged event) {
        tags = event.tags();
    }

    @EventSourcingHandler
    void on(RecurrenceDismissed event) {
        dismissed.add(event.earlier());
    }

    @EventSourcingHandler
    void on(RecurrenceLinked event) {
        recurrenceOf.add(event.earlier());
    }

    @EventSourcingHandler
    void on(VisibilityRestricted event) {
        units = event.units();
    }

    @EventSourcingHandler
    void on(VisibilityOpened event) {
        units = List.of();
    }
}
