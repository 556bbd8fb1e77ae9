package dev.hindcast.timeline.read.entries;

import static dev.hindcast.timeline.Phrases.day;
import static dev.hindcast.timeline.Phrases.label;
import static dev.hindcast.timeline.Phrases.quoted;
import static dev.hindcast.timeline.Phrases.saying;

import dev.hindcast.postmortem.events.ActionAdded;
import dev.hindcast.postmortem.events.ActionCompleted;
import dev.hindcast.postmortem.events.ActionDropped;
import dev.hindcast.postmortem.events.ActionEffectReviewed;
import dev.hindcast.postmortem.events.ActionReassigned;
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
import dev.hindcast.postmortem.events.PostMortemEvent;
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
import java.util.stream.Collectors;

/** What happened to a post-mortem, in words that follow the name of who did it. */
record PostMortemWords(Names names) {

    String of(PostMortemEvent event) {
        var postMortem = "the post-mortem " + names.of(event.postMortem(), "");
        return switch (event) {
            case PostMortemOpened e -> "opened the post-mortem " + quoted(e.title());
            case PostMortemImported e -> "took over the post-mortem " + quoted(e.title());
            case SectionWritten e ->
                (e.text().isEmpty() ? "emptied" : "wrote") + " the section " + quoted(label(e.section())) + " of "
                        + postMortem;
            case TimelineEntryKept _ -> "kept an entry in the timeline of " + postMortem;
            case TimelineEntryHidden _ -> "left an entry out of the timeline of " + postMortem;
            case TimelineEntryAnnotated e -> "explained an entry in the timeline of " + postMortem + saying(e.text());
            case FactorAdded e ->
                "named a contributing factor, " + quoted(e.causeLabel()) + " (" + label(e.certainty()) + ")"
                        + saying(e.evidence());
            case FactorRemoved _ -> "took a contributing factor out of " + postMortem;
            case LessonDrawn e -> "drew the lesson " + quoted(e.statement());
            case LessonReworded e -> "reworded a lesson as " + quoted(e.statement());
            case ActionAdded e ->
                "agreed the action " + quoted(e.title()) + " with " + names.person(e.owner()) + ", due " + day(e.due());
            case ActionReassigned e ->
                "gave the action " + names.of(e.action(), "") + " to " + names.person(e.owner()) + ", due "
                        + day(e.due());
            case ActionCompleted e -> "completed the action " + names.of(e.action(), "") + saying(e.note());
            case ActionDropped e -> "dropped the action " + names.of(e.action(), "") + saying(e.reason());
            case ActionsDeclined e -> "decided that no action follows from " + postMortem + saying(e.reason());
            case ActionEffectReviewed e ->
                "found that the action " + names.of(e.action(), "") + (e.worked() ? " worked" : " did not work")
                        + saying(e.evidence());
            case LearningDeclined e -> "found nothing new to learn" + saying(e.reason());
            case ImprovementNoted e -> "noted an improvement" + saying(e.text());
            case ParticipantAdded e -> "added " + names.person(e.person()) + " to " + postMortem;
            case TagsChanged e ->
                "changed the tags of " + postMortem + (e.tags().isEmpty() ? "" : " to " + String.join(", ", e.tags()));
            case ReviewRequested _ -> "asked for a review of " + postMortem;
            case ChangesRequested e -> "asked for changes to " + postMortem + saying(e.comment());
            case PostMortemPublished e ->
                "published the post-mortem " + quoted(e.title())
                        + (e.revision() > 1 ? " anew, as revision " + e.revision() : "");
            case RevisionOpened e -> "began to amend " + postMortem + saying(e.reason());
            case RecurrenceLinked e ->
                "linked " + postMortem + " as a recurrence of " + names.of(e.earlier(), "an earlier one");
            case RecurrenceDismissed e ->
                "found that " + postMortem + " is no recurrence of " + names.of(e.earlier(), "an earlier one");
            case VisibilityRestricted e ->
                "restricted " + postMortem + " to "
                        + e.units().stream().map(names::unit).collect(Collectors.joining(", "));
            case VisibilityOpened _ -> "opened " + postMortem + " to everyone";
            case TextRedacted e ->
                "made a passage of the section " + quoted(label(e.section())) + " of " + postMortem + " unreadable";
            case TemplateChosen e -> "chose the template " + quoted(label(e.template())) + " for " + postMortem;
            case ReviewerAsked e -> "asked " + names.person(e.reviewer()) + " to review " + postMortem;
            case DraftCommented e -> "commented on " + postMortem + saying(e.comment());
            case LessonDiscarded _ -> "took a lesson out of " + postMortem;
            case TitleChanged e -> "called the post-mortem " + quoted(e.title());
            case AttachmentAdded e -> "added the image " + quoted(e.name()) + " to " + postMortem;
        };
    }
}
