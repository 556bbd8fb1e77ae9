package dev.hindcast.postmortem.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.hindcast.experiment.Experiments;
import dev.hindcast.organisation.OrganisationFacts;
import dev.hindcast.people.PersonFacts;
import dev.hindcast.postmortem.Beginnings;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.postmortem.PostMortemCommand.Amend;
import dev.hindcast.postmortem.PostMortemCommand.ChangeTitle;
import dev.hindcast.postmortem.PostMortemCommand.CommentDraft;
import dev.hindcast.postmortem.PostMortemCommand.DeclineActions;
import dev.hindcast.postmortem.PostMortemCommand.DeclineLearning;
import dev.hindcast.postmortem.PostMortemCommand.ImportPostMortem;
import dev.hindcast.postmortem.PostMortemCommand.Open;
import dev.hindcast.postmortem.PostMortemCommand.Publish;
import dev.hindcast.postmortem.PostMortemCommand.RequestChanges;
import dev.hindcast.postmortem.PostMortemCommand.RequestReview;
import dev.hindcast.postmortem.PublishingNeeds;
import dev.hindcast.postmortem.Subject;
import dev.hindcast.postmortem.events.ActionsDeclined;
import dev.hindcast.postmortem.events.ChangesRequested;
import dev.hindcast.postmortem.events.DraftCommented;
import dev.hindcast.postmortem.events.LearningDeclined;
import dev.hindcast.postmortem.events.PostMortemImported;
import dev.hindcast.postmortem.events.PostMortemOpened;
import dev.hindcast.postmortem.events.PostMortemPublished;
import dev.hindcast.postmortem.events.ReviewRequested;
import dev.hindcast.postmortem.events.RevisionOpened;
import dev.hindcast.postmortem.events.TitleChanged;
import dev.hindcast.project.ProjectGuard;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.StoredAs;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A post-mortem: how it is opened, reviewed, published and amended. What is written, what follows and who may read it
 * are decided by its members.
 */
@Aggregate
@Revision("2")
@StoredAs("postmortem.PostMortem")
class PostMortem {

    @AggregateIdentifier
    private String postMortem;

    private @Nullable String project;
    private Subject subject;
    private String title;
    private boolean brief;
    private boolean inReview;
    private int revision;
    private @Nullable PostMortemImported lastImport;
    private boolean amendedHere;

    @AggregateMember
    private Manuscript manuscript;

    @AggregateMember
    private FollowUps followUps;

    @AggregateMember
    private Readership readership;

    @SuppressWarnings("NullAway.Init")
    PostMortem() {}

    @CommandHandlerInterceptor
    void isOpenTo(PostMortemCommand command, Occasion occasion, PersonFacts people) {
        new WritersCanRead(command, readership, followUps, occasion.actor(), people).verify();
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    PostMortem(
            Open command,
            Occasion occasion,
            ProjectGuard projects,
            Experiments experiments,
            PostMortemGuard postMortems,
            Beginnings beginnings) {
        var about = SubjectIsKnown.of(command, projects, experiments);
        new OnePostMortemIsOpenForAProject(command, postMortems).verify();
        var begun = Begun.by(command, about, occasion, beginnings);
        var stopped = command.subject() == Subject.PROJECT ? about : null;
        apply(new PostMortemOpened(
                command.postMortem().value(),
                about == null ? null : about.project().value(),
                command.subject().name(),
                command.experiment() == null ? null : command.experiment().value(),
                command.title().value(),
                stopped != null && stopped.wasStoppedWhileFramed(),
                stopped == null ? null : stopped.stoppedOn()));
        begun.events().forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ImportPostMortem command, ProjectGuard projects, OrganisationFacts organisation) {
        new ImportReplacesOnlyImports(command, postMortem, lastImport, amendedHere).verify();
        if (command.project() != null) {
            projects.locked(command.project());
        }
        var about = command.project() == null ? project : command.project().value();
        var taken = new TakenOver(command, about, organisation);
        if (lastImport == null || !taken.as(revision).equals(lastImport)) {
            apply(taken.as(revision + 1));
        }
    }

    @CommandHandler
    void handle(DeclineActions command) {
        manuscript.draft();
        new NoActionIsAgreed(followUps.anyAgreed()).verify();
        apply(new ActionsDeclined(postMortem, project, command.reason().value()));
    }

    @CommandHandler
    void handle(DeclineLearning command) {
        manuscript.draft();
        new OnlyAFramedProjectTeachesNothing(brief).verify();
        apply(new LearningDeclined(postMortem, project, command.reason().value()));
    }

    @CommandHandler
    void handle(ChangeTitle command) {
        manuscript.draft();
        if (!title.equals(command.title().value())) {
            apply(new TitleChanged(postMortem, project, command.title().value()));
        }
    }

    @CommandHandler
    void handle(RequestReview command, PersonFacts people) {
        manuscript.draft();
        if (!inReview || !command.reviewers().isEmpty()) {
            command.reviewers().forEach(reviewer -> new PersonIsKnown("reviewers", reviewer, people).verify());
            apply(new ReviewRequested(command.postMortem().value(), project));
            readership.ask(command.reviewers());
        }
    }

    @CommandHandler
    void handle(CommentDraft command) {
        manuscript.draft();
        apply(new DraftCommented(
                postMortem,
                project,
                command.section() == null ? null : command.section().name(),
                command.comment().value()));
    }

    @CommandHandler
    void handle(RequestChanges command) {
        new DraftIsInReview(inReview).verify();
        apply(new ChangesRequested(postMortem, project, command.comment().value()));
    }

    @CommandHandler
    void handle(Publish command) {
        var text = manuscript.draft();
        new PublishedAccountIsComplete(needs(text), lastImport != null).verify();
        apply(PublishedText.of(text, readership.tags())
                .as(command.postMortem().value(), project, revision + 1, subject, title, brief));
    }

    @CommandHandler
    void handle(Amend command) {
        new TextIsPublished(revision, manuscript.hasDraft()).verify();
        apply(new RevisionOpened(
                postMortem, project, revision + 1, command.reason().value()));
    }

    private PublishingNeeds needs(Text text) {
        return new PublishingNeeds(
                brief,
                text.sections().keySet(),
                text.factors().size(),
                text.lessons().size(),
                followUps.anyAgreed() || text.actionsDeclined() != null,
                text.learningDeclined() != null);
    }

    @EventSourcingHandler
    void on(PostMortemOpened event) {
        begin(event.postMortem(), event.project());
        subject = Subject.valueOf(event.subject());
        title = event.title();
        brief = event.brief();
    }

    @EventSourcingHandler
    void on(PostMortemImported event) {
        if (lastImport == null) {
            begin(event.postMortem(), event.project());
        }
        subject = Subject.valueOf(event.subject());
        title = event.title();
        revision = event.revision();
        lastImport = event;
    }

    @EventSourcingHandler
    void on(TitleChanged event) {
        title = event.title();
    }

    @EventSourcingHandler
    void on(ReviewRequested event) {
        inReview = true;
    }

    @EventSourcingHandler
    void on(ChangesRequested event) {
        inReview = false;
    }

    @EventSourcingHandler
    void on(PostMortemPublished event) {
        revision = event.revision();
        inReview = false;
    }

    @EventSourcingHandler
    void on(RevisionOpened event) {
        amendedHere = true;
    }

    private void begin(String id, @Nullable String about) {
        postMortem = id;
        project = about;
        manuscript = new Manuscript(id, about);
        followUps = new FollowUps(id, about);
        readership = new Readership(id, about);
    }
}
