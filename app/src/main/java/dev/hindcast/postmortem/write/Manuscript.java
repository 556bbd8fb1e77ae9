package dev.hindcast.postmortem.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.hindcast.organisation.OrganisationFacts;
import dev.hindcast.postmortem.Attachments;
import dev.hindcast.postmortem.PostMortemCommand.AddAttachment;
import dev.hindcast.postmortem.PostMortemCommand.AddFactor;
import dev.hindcast.postmortem.PostMortemCommand.AnnotateEntry;
import dev.hindcast.postmortem.PostMortemCommand.DiscardLesson;
import dev.hindcast.postmortem.PostMortemCommand.DrawLesson;
import dev.hindcast.postmortem.PostMortemCommand.HideEntry;
import dev.hindcast.postmortem.PostMortemCommand.KeepEntry;
import dev.hindcast.postmortem.PostMortemCommand.Redact;
import dev.hindcast.postmortem.PostMortemCommand.RemoveFactor;
import dev.hindcast.postmortem.PostMortemCommand.RewordLesson;
import dev.hindcast.postmortem.PostMortemCommand.WriteSection;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionLocks;
import dev.hindcast.postmortem.events.ActionAdded;
import dev.hindcast.postmortem.events.ActionsDeclined;
import dev.hindcast.postmortem.events.AttachmentAdded;
import dev.hindcast.postmortem.events.FactorAdded;
import dev.hindcast.postmortem.events.FactorRemoved;
import dev.hindcast.postmortem.events.LearningDeclined;
import dev.hindcast.postmortem.events.LessonDiscarded;
import dev.hindcast.postmortem.events.LessonDrawn;
import dev.hindcast.postmortem.events.LessonReworded;
import dev.hindcast.postmortem.events.PostMortemImported;
import dev.hindcast.postmortem.events.PostMortemPublished;
import dev.hindcast.postmortem.events.RevisionOpened;
import dev.hindcast.postmortem.events.SectionWritten;
import dev.hindcast.postmortem.events.TextRedacted;
import dev.hindcast.postmortem.events.TimelineEntryAnnotated;
import dev.hindcast.postmortem.events.TimelineEntryHidden;
import dev.hindcast.postmortem.events.TimelineEntryKept;
import dev.hindcast.shared.Occasion;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** What is written in a post-mortem: the draft while one is open, and the text that was published last. */
class Manuscript {

    private String postMortem;
    private @Nullable String project;
    private @Nullable Text draft;
    private @Nullable Text published;

    @SuppressWarnings("NullAway.Init")
    Manuscript() {}

    Manuscript(String postMortem, @Nullable String project) {
        this.postMortem = postMortem;
        this.project = project;
        this.draft = Text.EMPTY;
    }

    /** The draft, which has to be open. */
    Text draft() {
        return DraftIsOpen.verified(draft);
    }

    boolean hasDraft() {
        return draft != null;
    }

    @CommandHandler
    void handle(WriteSection command, Occasion occasion, SectionLocks locks) {
        draft();
        new SectionIsFree(command, occasion.actor(), locks).verify();
        apply(new SectionWritten(
                postMortem,
                project,
                command.section().name(),
                command.text() == null ? "" : command.text().value()));
    }

    @CommandHandler
    void handle(AddAttachment command, Attachments attachments) {
        draft();
        new ImagesAreFew(attachments.count(command.postMortem())).verify();
        var bytes = command.image().bytes();
        var mediaType = command.image().mediaType();
        attachments.keep(command.postMortem(), command.attachment(), mediaType, bytes);
        apply(new AttachmentAdded(
                postMortem,
                project,
                command.attachment().value(),
                command.name().value(),
                mediaType,
                bytes.length,
                Digest.of(bytes)));
    }

    @CommandHandler
    void handle(KeepEntry command) {
        draft();
        apply(new TimelineEntryKept(postMortem, project, command.event().value()));
    }

    @CommandHandler
    void handle(HideEntry command) {
        draft();
        apply(new TimelineEntryHidden(postMortem, project, command.event().value()));
    }

    @CommandHandler
    void handle(AnnotateEntry command) {
        draft();
        apply(new TimelineEntryAnnotated(
                postMortem, project, command.event().value(), command.text().value()));
    }

    @CommandHandler
    void handle(AddFactor command, OrganisationFacts organisation) {
        draft();
        new CauseIsOffered(command.cause(), organisation).verify();
        apply(new FactorAdded(
                postMortem,
                project,
                command.factor().value(),
                command.cause().value(),
                CauseIsOffered.label(command.cause(), organisation),
                command.certainty().name(),
                command.evidence().value(),
                command.enteredIn() == null ? null : command.enteredIn().name(),
                command.caughtIn() == null ? null : command.caughtIn().name()));
    }

    @CommandHandler
    void handle(RemoveFactor command) {
        new IsPartOfTheText(draft().factors().keySet(), command.factor()).verify();
        apply(new FactorRemoved(postMortem, project, command.factor().value()));
    }

    @CommandHandler
    void handle(DrawLesson command) {
        draft();
        apply(new LessonDrawn(
                postMortem,
                project,
                command.lesson().value(),
                command.statement().value(),
                command.advice() == null ? null : command.advice().value(),
                Words.of(command.tags())));
    }

    @CommandHandler
    void handle(RewordLesson command) {
        new IsPartOfTheText(draft().lessons().keySet(), command.lesson()).verify();
        apply(new LessonReworded(
                postMortem,
                project,
                command.lesson().value(),
                command.statement().value(),
                command.advice() == null ? null : command.advice().value()));
    }

    @CommandHandler
    void handle(DiscardLesson command) {
        new IsPartOfTheText(draft().lessons().keySet(), command.lesson()).verify();
        new LessonWasNeverPublished(published, command.lesson()).verify();
        apply(new LessonDiscarded(postMortem, project, command.lesson().value()));
    }

    @CommandHandler
    void handle(Redact command) {
        var redaction = Redaction.of(command, draft != null ? draft : published);
        apply(new TextRedacted(
                postMortem,
                project,
                command.section().name(),
                command.from(),
                command.to(),
                redaction.in(draft),
                redaction.in(published)));
    }

    @EventSourcingHandler
    void on(PostMortemImported event) {
        var text = Text.EMPTY;
        for (var section : event.sections().entrySet()) {
            text = text.withSection(Section.valueOf(section.getKey()), section.getValue());
        }
        for (var factor : event.factors()) {
            text = text.withFactor(
                    factor.factor(),
                    new Factor(factor.cause(), factor.causeLabel(), factor.certainty(), null, null, null));
        }
        for (var lesson : event.lessons()) {
            text = text.withLesson(lesson.lesson(), new Lesson(lesson.statement(), lesson.advice(), List.of()));
        }
        published = text;
        draft = null;
    }

    @EventSourcingHandler
    void on(SectionWritten event) {
        draft = draft().withSection(Section.valueOf(event.section()), event.text());
    }

    @EventSourcingHandler
    void on(FactorAdded event) {
        draft = draft().withFactor(
                        event.factor(),
                        new Factor(
                                event.cause(),
                                event.causeLabel(),
                                event.certainty(),
                                event.evidence(),
                                event.enteredIn(),
                                event.caughtIn()));
    }

    @EventSourcingHandler
    void on(FactorRemoved event) {
        draft = draft().withoutFactor(event.factor());
    }

    @EventSourcingHandler
    void on(LessonDrawn event) {
        draft = draft().withLesson(event.lesson(), new Lesson(event.statement(), event.advice(), event.tags()));
    }

    @EventSourcingHandler
    void on(LessonReworded event) {
        var lesson = draft().lessons().get(event.lesson());
        if (lesson != null) {
            draft = draft().withLesson(event.lesson(), lesson.reworded(event.statement(), event.advice()));
        }
    }

    @EventSourcingHandler
    void on(LessonDiscarded event) {
        draft = draft().withoutLesson(event.lesson());
    }

    @EventSourcingHandler
    void on(ActionAdded event) {
        draft = draft == null ? null : draft.withActionsDeclined(null);
    }

    @EventSourcingHandler
    void on(ActionsDeclined event) {
        draft = draft().withActionsDeclined(event.reason());
    }

    @EventSourcingHandler
    void on(LearningDeclined event) {
        draft = draft().withLearningDeclined(event.reason());
    }

    @EventSourcingHandler
    void on(PostMortemPublished event) {
        published = draft;
        draft = null;
    }

    @EventSourcingHandler
    void on(RevisionOpened event) {
        draft = published;
    }

    @EventSourcingHandler
    void on(TextRedacted event) {
        var section = Section.valueOf(event.section());
        draft = rewritten(draft, section, event.draftText());
        published = rewritten(published, section, event.publishedText());
    }

    private static @Nullable Text rewritten(@Nullable Text text, Section section, @Nullable String passage) {
        return text == null || passage == null ? text : text.withSection(section, passage);
    }
}
