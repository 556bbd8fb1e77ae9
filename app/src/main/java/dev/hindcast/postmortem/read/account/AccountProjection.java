package dev.hindcast.postmortem.read.account;

import dev.hindcast.postmortem.PostMortemQuery.Entry;
import dev.hindcast.postmortem.PostMortemQuery.Improvement;
import dev.hindcast.postmortem.PostMortemQuery.Remark;
import dev.hindcast.postmortem.PostMortemStatus;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.events.ActionsDeclined;
import dev.hindcast.postmortem.events.AttachmentAdded;
import dev.hindcast.postmortem.events.ChangesRequested;
import dev.hindcast.postmortem.events.DraftCommented;
import dev.hindcast.postmortem.events.FactorAdded;
import dev.hindcast.postmortem.events.FactorRemoved;
import dev.hindcast.postmortem.events.ImprovementNoted;
import dev.hindcast.postmortem.events.LearningDeclined;
import dev.hindcast.postmortem.events.LessonDiscarded;
import dev.hindcast.postmortem.events.LessonDrawn;
import dev.hindcast.postmortem.events.LessonReworded;
import dev.hindcast.postmortem.events.ParticipantAdded;
import dev.hindcast.postmortem.events.PostMortemImported;
import dev.hindcast.postmortem.events.PostMortemOpened;
import dev.hindcast.postmortem.events.PostMortemPublished;
import dev.hindcast.postmortem.events.RecurrenceDismissed;
import dev.hindcast.postmortem.events.RecurrenceLinked;
import dev.hindcast.postmortem.events.ReviewRequested;
import dev.hindcast.postmortem.events.ReviewerAsked;
import dev.hindcast.postmortem.events.RevisionOpened;
import dev.hindcast.postmortem.events.SectionWritten;
import dev.hindcast.postmortem.events.TagsChanged;
import dev.hindcast.postmortem.events.TemplateChosen;
import dev.hindcast.postmortem.events.TextRedacted;
import dev.hindcast.postmortem.events.TimelineEntryAnnotated;
import dev.hindcast.postmortem.events.TimelineEntryHidden;
import dev.hindcast.postmortem.events.TimelineEntryKept;
import dev.hindcast.postmortem.events.TitleChanged;
import dev.hindcast.postmortem.events.VisibilityOpened;
import dev.hindcast.postmortem.events.VisibilityRestricted;
import dev.hindcast.shared.FactorId;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.Occasion;
import java.time.ZoneOffset;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Follows the events of post-mortems into the documents; actions are followed beside it. */
@Component
@ProcessingGroup("postmortem-account")
class AccountProjection {

    private final AccountStore store;

    AccountProjection(AccountStore store) {
        this.store = store;
    }

    @EventHandler
    void on(PostMortemOpened event, Occasion occasion, @SequenceNumber long version) {
        store.insert(event, occasion, version);
    }

    @EventHandler
    void on(PostMortemImported event, Occasion occasion, @SequenceNumber long version) {
        var publishedOn = event.publishedOn();
        var at = publishedOn == null
                ? occasion.recordedAt()
                : publishedOn.atStartOfDay().toInstant(ZoneOffset.UTC);
        store.upsert(event, at, occasion, version);
        store.publish(event.postMortem(), event.revision(), Contents.of(event), at, occasion, null);
    }

    @EventHandler
    void on(SectionWritten event, @SequenceNumber long version) {
        var section = Section.valueOf(event.section());
        store.update(
                event.postMortem(),
                version,
                Map.of(),
                papers -> papers.drafted(text -> Contents.with(text, section, event.text())));
    }

    @EventHandler
    void on(TimelineEntryKept event, @SequenceNumber long version) {
        store.update(
                event.postMortem(),
                version,
                Map.of(),
                papers -> papers.with(event.event(), entry -> new Entry(false, entry.annotation())));
    }

    @EventHandler
    void on(TimelineEntryHidden event, @SequenceNumber long version) {
        store.update(
                event.postMortem(),
                version,
                Map.of(),
                papers -> papers.with(event.event(), entry -> new Entry(true, entry.annotation())));
    }

    @EventHandler
    void on(TimelineEntryAnnotated event, @SequenceNumber long version) {
        store.update(
                event.postMortem(),
                version,
                Map.of(),
                papers -> papers.with(event.event(), entry -> new Entry(entry.hidden(), event.text())));
    }

    @EventHandler
    void on(FactorAdded event, @SequenceNumber long version) {
        store.update(
                event.postMortem(), version, Map.of(), papers -> papers.drafted(text -> Contents.with(text, event)));
    }

    @EventHandler
    void on(FactorRemoved event, @SequenceNumber long version) {
        var factor = new FactorId(event.factor());
        store.update(
                event.postMortem(),
                version,
                Map.of(),
                papers -> papers.drafted(text -> Contents.without(text, factor)));
    }

    @EventHandler
    void on(LessonDrawn event, @SequenceNumber long version) {
        store.update(
                event.postMortem(), version, Map.of(), papers -> papers.drafted(text -> Contents.with(text, event)));
    }

    @EventHandler
    void on(LessonReworded event, @SequenceNumber long version) {
        store.update(
                event.postMortem(), version, Map.of(), papers -> papers.drafted(text -> Contents.with(text, event)));
    }

    @EventHandler
    void on(LessonDiscarded event, @SequenceNumber long version) {
        var lesson = new LessonId(event.lesson());
        store.update(
                event.postMortem(),
                version,
                Map.of(),
                papers -> papers.drafted(text -> Contents.without(text, lesson)));
    }

    @EventHandler
    void on(TemplateChosen event, @SequenceNumber long version) {
        store.update(event.postMortem(), version, Map.of(), papers -> papers.following(event.template()));
    }

    @EventHandler
    void on(ReviewerAsked event, @SequenceNumber long version) {
        store.update(event.postMortem(), version, Map.of(), papers -> papers.askedFor(event.reviewer()));
    }

    @EventHandler
    void on(DraftCommented event, Occasion occasion, @SequenceNumber long version) {
        var section = event.section() == null ? null : Section.valueOf(event.section());
        var remark = new Remark(occasion.actor().person(), occasion.recordedAt(), section, event.comment(), false);
        store.update(event.postMortem(), version, Map.of(), papers -> papers.with(remark));
    }

    @EventHandler
    void on(AttachmentAdded event, @SequenceNumber long version) {
        store.update(event.postMortem(), version, Map.of(), papers -> papers);
    }

    @EventHandler
    void on(ActionsDeclined event, @SequenceNumber long version) {
        store.update(
                event.postMortem(),
                version,
                Map.of(),
                papers -> papers.drafted(text -> Contents.withActionsDeclined(text, event.reason())));
    }

    @EventHandler
    void on(LearningDeclined event, @SequenceNumber long version) {
        store.update(
                event.postMortem(),
                version,
                Map.of(),
                papers -> papers.drafted(text -> Contents.withLearningDeclined(text, event.reason())));
    }

    @EventHandler
    void on(ImprovementNoted event, Occasion occasion, @SequenceNumber long version) {
        var improvement = new Improvement(event.text(), occasion.actor().person(), occasion.recordedAt());
        store.update(event.postMortem(), version, Map.of(), papers -> papers.with(improvement));
    }

    @EventHandler
    void on(ParticipantAdded event, @SequenceNumber long version) {
        store.addParticipant(event.postMortem(), event.person());
        store.update(event.postMortem(), version, Map.of(), papers -> papers);
    }

    @EventHandler
    void on(TitleChanged event, @SequenceNumber long version) {
        store.retitle(event.postMortem(), event.title(), version);
        store.update(event.postMortem(), version, Map.of(), papers -> papers.titled(event.title()));
    }

    @EventHandler
    void on(TagsChanged event, @SequenceNumber long version) {
        store.update(event.postMortem(), version, Map.of(), papers -> papers.withTags(event.tags()));
    }

    @EventHandler
    void on(ReviewRequested event, @SequenceNumber long version) {
        store.move(event.postMortem(), PostMortemStatus.DRAFT, PostMortemStatus.IN_REVIEW);
        store.update(event.postMortem(), version, Map.of(), Papers::inReview);
    }

    @EventHandler
    void on(ChangesRequested event, Occasion occasion, @SequenceNumber long version) {
        var remark = new Remark(occasion.actor().person(), occasion.recordedAt(), null, event.comment(), true);
        store.move(event.postMortem(), PostMortemStatus.IN_REVIEW, PostMortemStatus.DRAFT);
        store.update(
                event.postMortem(),
                version,
                Map.of(),
                papers -> papers.withChangesRequested(event.comment()).with(remark));
    }

    @EventHandler
    void on(PostMortemPublished event, Occasion occasion, @SequenceNumber long version) {
        var content = Contents.of(event);
        var reason = store.papers(event.postMortem()).map(Papers::amendReason).orElse(null);
        store.publish(event.postMortem(), event.revision(), content, occasion.recordedAt(), occasion, reason);
        var columns = Map.of(
                "status", PostMortemStatus.PUBLISHED.name(),
                "title", event.title(),
                "published_at", occasion.recordedAt().atOffset(ZoneOffset.UTC),
                "revision", event.revision());
        store.update(event.postMortem(), version, columns, papers -> papers.publishing(content));
    }

    @EventHandler
    void on(RevisionOpened event, @SequenceNumber long version) {
        var columns = Map.of("status", PostMortemStatus.AMENDING.name());
        store.update(event.postMortem(), version, columns, papers -> papers.amending(event.reason()));
    }

    @EventHandler
    void on(RecurrenceLinked event, @SequenceNumber long version) {
        store.linkRecurrence(event.postMortem(), event.earlier());
        store.update(event.postMortem(), version, Map.of(), papers -> papers);
    }

    @EventHandler
    void on(RecurrenceDismissed event, @SequenceNumber long version) {
        store.update(event.postMortem(), version, Map.of(), papers -> papers);
    }

    @EventHandler
    void on(VisibilityRestricted event, @SequenceNumber long version) {
        var columns = Map.of("restricted_to", event.units().toArray(String[]::new));
        store.update(event.postMortem(), version, columns, papers -> papers);
    }

    @EventHandler
    void on(VisibilityOpened event, @SequenceNumber long version) {
        store.update(event.postMortem(), version, Map.of("restricted_to", new String[0]), papers -> papers);
    }

    @EventHandler
    void on(TextRedacted event, @SequenceNumber long version) {
        var section = Section.valueOf(event.section());
        store.papers(event.postMortem()).ifPresent(papers -> {
            var before = papers.latest().sections().getOrDefault(section, "");
            var after = event.draftText() == null ? event.publishedText() : event.draftText();
            if (after != null && before.length() >= event.to() && after.length() >= event.to()) {
                store.redactRevisions(
                        event.postMortem(),
                        section,
                        before.substring(event.from(), event.to()),
                        after.substring(event.from(), event.to()));
            }
        });
        store.update(
                event.postMortem(),
                version,
                Map.of(),
                papers -> papers.withTexts(
                        event.publishedText() == null || papers.published() == null
                                ? papers.published()
                                : Contents.with(papers.published(), section, event.publishedText()),
                        event.draftText() == null || papers.draft() == null
                                ? papers.draft()
                                : Contents.with(papers.draft(), section, event.draftText())));
    }

    @ResetHandler
    void forget() {
        store.clear();
    }
}
