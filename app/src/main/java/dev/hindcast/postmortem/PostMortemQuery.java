package dev.hindcast.postmortem;

import dev.hindcast.shared.ActionId;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.AttachmentId;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.FactorId;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.Missing;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be asked about post-mortems; a reader is never told of one that is restricted to others. */
public sealed interface PostMortemQuery<R> extends Query<R> {

    /** One post-mortem as a document; empty when there is none that the reader may read. */
    record GetPostMortem(PostMortemId postMortem, Actor reader) implements PostMortemQuery<GetPostMortem.Result> {

        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /** The document, when it exists. */
        public record Result(Optional<Account> postMortem) {}
    }

    /** The text of a published revision, counted from 1; empty when there is none that the reader may read. */
    record GetRevision(PostMortemId postMortem, int revision, Actor reader)
            implements PostMortemQuery<GetRevision.Result> {

        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /** The revision's text, when it exists. */
        public record Result(Optional<Content> content) {}
    }

    /** An image of a post-mortem; empty when there is none that the reader may see. */
    record GetAttachment(PostMortemId postMortem, AttachmentId attachment, Actor reader)
            implements PostMortemQuery<GetAttachment.Result> {

        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /** The image, when there is one. */
        public record Result(Optional<Picture> picture) {}
    }

    /** Drafts that wait for the reader's review, the one that waits longest first. */
    record ListReviews(Actor reader) implements PostMortemQuery<ListReviews.Result> {

        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /** The drafts. */
        public record Result(List<Summary> reviews) {
            public Result {
                reviews = List.copyOf(reviews);
            }
        }
    }

    /**
     * Post-mortems, newest first unless sorted by {@code title}, {@code status}, {@code openedAt} or
     * {@code publishedAt}.
     *
     * @param projects only of these; all when empty
     * @param statuses only in these; all when empty
     * @param text found in the title
     */
    record ListPostMortems(
            Set<ProjectId> projects,
            Set<PostMortemStatus> statuses,
            @Nullable String text,
            Actor reader,
            PageRequest page)
            implements PostMortemQuery<ListPostMortems.Result> {

        public ListPostMortems {
            projects = Set.copyOf(projects);
            statuses = Set.copyOf(statuses);
        }

        /** All post-mortems about one project, up to a full page. */
        public static ListPostMortems ofProject(ProjectId project, Actor reader) {
            return new ListPostMortems(Set.of(project), Set.of(), null, reader, PageRequest.first(Page.MAX_SIZE));
        }

        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /** The page of post-mortems. */
        public record Result(Page<Summary> postMortems) {}
    }

    /**
     * Published lessons across post-mortems, newest first.
     *
     * @param projects only of these; all when empty
     * @param text found in statement or advice
     */
    record ListLessons(
            Set<ProjectId> projects,
            @Nullable String text,
            @Nullable String tag,
            Actor reader,
            PageRequest page) implements PostMortemQuery<ListLessons.Result> {

        public ListLessons {
            projects = Set.copyOf(projects);
        }

        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /** The page of lessons. */
        public record Result(Page<PublishedLesson> lessons) {}
    }

    /**
     * Follow-up actions across post-mortems, soonest due first.
     *
     * @param overdue only open ones past their due day (true) or the others (false)
     * @param today the day by which overdue is told
     */
    record ListActions(
            @Nullable PersonId owner,
            @Nullable ActionState state,
            @Nullable Boolean overdue,
            LocalDate today,
            Actor reader,
            PageRequest page)
            implements PostMortemQuery<ListActions.Result> {

        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /** The page of actions. */
        public record Result(Page<ListedAction> actions) {}
    }

    /** Unpublished post-mortems of stopped projects, soonest due first. */
    record ListDue(Actor reader, LocalDate today) implements PostMortemQuery<ListDue.Result> {

        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /** The due post-mortems. */
        public record Result(List<Due> due) {
            public Result {
                due = List.copyOf(due);
            }
        }
    }

    /** A post-mortem in a list. */
    record Summary(
            PostMortemId postMortem,
            @Nullable ProjectId project,
            Subject subject,
            @Nullable ExperimentId experiment,
            String title,
            PostMortemStatus status,
            boolean imported,
            PersonId openedBy,
            Instant openedAt,
            @Nullable LocalDate stoppedOn,
            @Nullable Instant publishedAt,
            int revision,
            Set<Code> restrictedTo,
            long version) {}

    /**
     * A post-mortem as a document.
     *
     * @param brief its project was stopped while framed: one lesson, or "nothing new, because…", is enough
     * @param published the text that holds; none before the first publication
     * @param draft the text being written; none while a published text holds alone
     * @param missing what publishing would find missing now; of an imported one, what it came without
     * @param template the template its writers follow, when one was chosen
     * @param reviewers who was asked to review the draft
     * @param remarks what was said about the draft, the oldest first
     * @param newTitle the title that the draft will be published under, when it differs from the published one
     */
    record Account(
            Summary summary,
            boolean brief,
            boolean reviewRequested,
            @Nullable String changesRequested,
            @Nullable String externalKey,
            @Nullable Code unit,
            @Nullable Content published,
            @Nullable Content draft,
            List<Revision> revisions,
            Map<EntryId, Entry> timeline,
            List<Action> actions,
            List<Improvement> improvements,
            Set<PersonId> participants,
            List<String> tags,
            Set<PostMortemId> recurrenceOf,
            Set<PostMortemId> recurredIn,
            List<Missing> missing,
            @Nullable Code template,
            Set<PersonId> reviewers,
            List<Remark> remarks,
            @Nullable String newTitle) {

        /** The title of the latest text. */
        public String title() {
            return newTitle == null ? summary.title() : newTitle;
        }

        /** The draft while one is open, else the published text. */
        public Content latest() {
            var latest = draft != null ? draft : published;
            return latest != null ? latest : Content.EMPTY;
        }
    }

    /** The text of a revision; lessons and factors in the order in which they came. */
    record Content(
            Map<Section, String> sections,
            List<Factor> factors,
            List<Lesson> lessons,
            @Nullable String actionsDeclined,
            @Nullable String learningDeclined) {

        static final Content EMPTY = new Content(Map.of(), List.of(), List.of(), null, null);
    }

    /** A contributing factor, with the label its cause had when it was added. */
    record Factor(
            FactorId factor,
            Code cause,
            String causeLabel,
            Certainty certainty,
            @Nullable String evidence,
            @Nullable Phase enteredIn,
            @Nullable Phase caughtIn) {}

    /** A lesson. */
    record Lesson(
            LessonId lesson, String statement, @Nullable String advice, List<String> tags) {}

    /** A published revision. */
    record Revision(
            int number,
            Instant publishedAt,
            PersonId publishedBy,
            @Nullable String reason) {}

    /**
     * Something said about the draft.
     *
     * @param section the section it is about; the whole draft when none
     * @param changes whether changes were asked for
     */
    record Remark(PersonId by, Instant at, @Nullable Section section, String text, boolean changes) {}

    /** The bytes of an image and their media type. */
    record Picture(String mediaType, byte[] bytes) {}

    /** What was decided about an event of the timeline. */
    record Entry(boolean hidden, @Nullable String annotation) {}

    /** A follow-up action. */
    record Action(
            ActionId action,
            String title,
            PersonId owner,
            LocalDate due,
            ActionState state,
            @Nullable String note,
            @Nullable LocalDate endedOn,
            @Nullable Boolean worked,
            @Nullable String evidence) {}

    /** Something that got better. */
    record Improvement(String text, PersonId by, Instant at) {}

    /** A lesson of a published post-mortem. */
    record PublishedLesson(
            LessonId lesson,
            String statement,
            @Nullable String advice,
            List<String> tags,
            PostMortemId postMortem,
            String title,
            @Nullable ProjectId project,
            Instant publishedAt) {}

    /** An action with the post-mortem it came from. */
    record ListedAction(
            Action action,
            PostMortemId postMortem,
            String title,
            @Nullable ProjectId project,
            boolean overdue) {}

    /**
     * A post-mortem that a stopped project still owes.
     *
     * @param dueOn the stop and the days that the setting gives
     */
    record Due(
            PostMortemId postMortem,
            ProjectId project,
            String title,
            LocalDate stoppedOn,
            LocalDate dueOn,
            boolean overdue) {}
}
