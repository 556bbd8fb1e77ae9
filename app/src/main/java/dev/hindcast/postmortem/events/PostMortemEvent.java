package dev.hindcast.postmortem.events;

import org.jspecify.annotations.Nullable;

/** All that can have happened to a post-mortem. */
public sealed interface PostMortemEvent
        permits PostMortemOpened,
                PostMortemImported,
                SectionWritten,
                TimelineEntryKept,
                TimelineEntryHidden,
                TimelineEntryAnnotated,
                FactorAdded,
                FactorRemoved,
                LessonDrawn,
                LessonReworded,
                ActionAdded,
                ActionReassigned,
                ActionCompleted,
                ActionDropped,
                ActionsDeclined,
                ActionEffectReviewed,
                LearningDeclined,
                ImprovementNoted,
                ParticipantAdded,
                TagsChanged,
                ReviewRequested,
                ChangesRequested,
                PostMortemPublished,
                RevisionOpened,
                RecurrenceLinked,
                RecurrenceDismissed,
                VisibilityRestricted,
                VisibilityOpened,
                TextRedacted,
                TemplateChosen,
                ReviewerAsked,
                DraftCommented,
                LessonDiscarded,
                AttachmentAdded,
                TitleChanged {

    /** The post-mortem's identifier. */
    String postMortem();

    /** The identifier of the project it is about, when there is one. */
    @Nullable
    String project();
}
