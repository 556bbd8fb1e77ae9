package dev.hindcast.postmortem.web;

import dev.hindcast.postmortem.ActionState;
import dev.hindcast.postmortem.Certainty;
import dev.hindcast.postmortem.EntryId;
import dev.hindcast.postmortem.Phase;
import dev.hindcast.postmortem.PostMortemQuery;
import dev.hindcast.postmortem.PostMortemQuery.Content;
import dev.hindcast.postmortem.PostMortemQuery.Entry;
import dev.hindcast.postmortem.PostMortemQuery.Improvement;
import dev.hindcast.postmortem.PostMortemQuery.Revision;
import dev.hindcast.postmortem.PostMortemStatus;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.Subject;
import dev.hindcast.shared.ActionId;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.FactorId;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.Missing;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.ProjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Post-mortems, lessons and actions as JSON shows them. */
final class PostMortemViews {

    private PostMortemViews() {}

    /** A contributing factor. */
    record Factor(
            FactorId id,
            Code cause,
            String label,
            Certainty certainty,
            @Nullable String evidence,
            @Nullable Phase enteredIn,
            @Nullable Phase caughtIn) {

        static Factor of(PostMortemQuery.Factor it) {
            return new Factor(
                    it.factor(),
                    it.cause(),
                    it.causeLabel(),
                    it.certainty(),
                    it.evidence(),
                    it.enteredIn(),
                    it.caughtIn());
        }
    }

    /** A lesson. */
    record Lesson(LessonId id, String statement, @Nullable String advice, List<String> tags) {

        static Lesson of(PostMortemQuery.Lesson it) {
            return new Lesson(it.lesson(), it.statement(), it.advice(), it.tags());
        }
    }

    /** A follow-up action. */
    record Action(
            ActionId id,
            String title,
            PersonId owner,
            LocalDate due,
            ActionState state,
            @Nullable String note,
            @Nullable LocalDate endedOn,
            @Nullable Boolean worked,
            @Nullable String evidence) {

        static Action of(PostMortemQuery.Action it) {
            return new Action(
                    it.action(),
                    it.title(),
                    it.owner(),
                    it.due(),
                    it.state(),
                    it.note(),
                    it.endedOn(),
                    it.worked(),
                    it.evidence());
        }
    }

    /** The text of a revision. */
    record Text(
            Map<Section, String> sections,
            List<Factor> factors,
            List<Lesson> lessons,
            @Nullable String actionsDeclined,
            @Nullable String learningDeclined) {

        static Text of(Content it) {
            return new Text(
                    it.sections(),
                    it.factors().stream().map(Factor::of).toList(),
                    it.lessons().stream().map(Lesson::of).toList(),
                    it.actionsDeclined(),
                    it.learningDeclined());
        }
    }

    /** A post-mortem as a document; its text is the published one, or the draft before the first publication. */
    record Account(
            PostMortemId id,
            String title,
            Subject subject,
            @Nullable ProjectId project,
            @Nullable ExperimentId experiment,
            PostMortemStatus status,
            boolean brief,
            boolean imported,
            @Nullable String externalKey,
            @Nullable Code unit,
            PersonId openedBy,
            Instant openedAt,
            @Nullable LocalDate stoppedOn,
            @Nullable Instant publishedAt,
            int revision,
            Map<Section, String> sections,
            List<Factor> factors,
            List<Lesson> lessons,
            @Nullable String actionsDeclined,
            @Nullable String learningDeclined,
            @Nullable Text draft,
            List<Revision> revisions,
            boolean reviewRequested,
            @Nullable String changesRequested,
            Map<EntryId, Entry> timeline,
            List<Action> actions,
            List<Improvement> improvements,
            Set<PersonId> participants,
            List<String> tags,
            Set<PostMortemId> recurrenceOf,
            Set<PostMortemId> recurredIn,
            Set<Code> restrictedTo,
            List<Missing> missing,
            @Nullable Code template,
            Set<PersonId> reviewers,
            List<PostMortemQuery.Remark> remarks,
            @Nullable String newTitle,
            long version) {

        static Account of(PostMortemQuery.Account account) {
            var it = account.summary();
            var text = Text.of(Objects.requireNonNullElseGet(account.published(), account::latest));
            var draft = account.draft();
            return new Account(
                    it.postMortem(),
                    it.title(),
                    it.subject(),
                    it.project(),
                    it.experiment(),
                    it.status(),
                    account.brief(),
                    it.imported(),
                    account.externalKey(),
                    account.unit(),
                    it.openedBy(),
                    it.openedAt(),
                    it.stoppedOn(),
                    it.publishedAt(),
                    it.revision(),
                    text.sections(),
                    text.factors(),
                    text.lessons(),
                    text.actionsDeclined(),
                    text.learningDeclined(),
                    draft == null ? null : Text.of(draft),
                    account.revisions(),
                    account.reviewRequested(),
                    account.changesRequested(),
                    account.timeline(),
                    account.actions().stream().map(Action::of).toList(),
                    account.improvements(),
                    account.participants(),
                    account.tags(),
                    account.recurrenceOf(),
                    account.recurredIn(),
                    it.restrictedTo(),
                    account.missing(),
                    account.template(),
                    account.reviewers(),
                    account.remarks(),
                    account.newTitle(),
                    it.version());
        }
    }

    /** A post-mortem in a list. */
    record ListedPostMortem(
            PostMortemId id,
            String title,
            Subject subject,
            @Nullable ProjectId project,
            @Nullable ExperimentId experiment,
            PostMortemStatus status,
            boolean imported,
            PersonId openedBy,
            Instant openedAt,
            @Nullable LocalDate stoppedOn,
            @Nullable Instant publishedAt,
            int revision,
            Set<Code> restrictedTo,
            long version) {

        static ListedPostMortem of(PostMortemQuery.Summary it) {
            return new ListedPostMortem(
                    it.postMortem(),
                    it.title(),
                    it.subject(),
                    it.project(),
                    it.experiment(),
                    it.status(),
                    it.imported(),
                    it.openedBy(),
                    it.openedAt(),
                    it.stoppedOn(),
                    it.publishedAt(),
                    it.revision(),
                    it.restrictedTo(),
                    it.version());
        }
    }

    /** An action with the post-mortem it comes from. */
    record ListedAction(
            ActionId id,
            String title,
            PersonId owner,
            LocalDate due,
            ActionState state,
            boolean overdue,
            PostMortemId postMortem,
            String postMortemTitle,
            @Nullable ProjectId project) {

        static ListedAction of(PostMortemQuery.ListedAction it) {
            return new ListedAction(
                    it.action().action(),
                    it.action().title(),
                    it.action().owner(),
                    it.action().due(),
                    it.action().state(),
                    it.overdue(),
                    it.postMortem(),
                    it.title(),
                    it.project());
        }
    }
}
