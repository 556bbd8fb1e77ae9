package dev.hindcast.learning;

import dev.hindcast.shared.ActionId;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be asked about the use of what failures taught; what its reader may not read is neither told nor counted. */
public sealed interface LearningQuery<R> extends Query<R> {

    /** Who asks. */
    Actor reader();

    /**
     * The failures most like a project, also while it is only being framed, and the risks that follow from them. What
     * the project marked as not similar is left out.
     *
     * @param text what is known of the project besides its framing: the problem as typed, method, data
     * @param project the project, once it exists; one of text and project is needed
     * @param unit the unit it is for; among equals its own failures come first
     * @param today the day by whose end costs are known
     */
    record Alike(
            @Nullable String text,
            @Nullable ProjectId project,
            @Nullable Code unit,
            LocalDate today,
            Actor reader) implements LearningQuery<Alike.Result> {

        /** How many failures risks are drawn from at most. */
        public static final int MOST = 20;

        public Alike {
            if (project == null && (text == null || text.isBlank())) {
                throw InvalidInput.of("text", "required", "is needed unless a project is given");
            }
        }

        /**
         * The most similar failure first; the risk that hit most often first.
         *
         * @param currency of all costs
         */
        public record Result(List<Failure> failures, List<Risk> risks, Currency currency) {
            public Result {
                failures = List.copyOf(failures);
                risks = List.copyOf(risks);
            }
        }

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /**
     * A failure like a project.
     *
     * @param passage the passage that makes it similar, as HTML with marks
     * @param score 0 to 1
     */
    record Failure(
            PostMortemId postMortem,
            String title,
            @Nullable String project,
            @Nullable Code unit,
            String passage,
            double score,
            List<MetLesson> lessons) {
        public Failure {
            lessons = List.copyOf(lessons);
        }
    }

    /** A lesson and what became of it elsewhere. */
    record MetLesson(LessonId lesson, String statement, LessonRecord record) {}

    /**
     * A cause that made similar projects fail.
     *
     * @param hit in how many of the similar failures
     * @param of how many similar failures
     * @param phases in which it entered, the most frequent first
     * @param cost what the projects that it hit had cost
     * @param postMortems where it hit
     * @param answer how the project deals with it; none until it said so
     */
    record Risk(
            Code cause,
            int hit,
            int of,
            List<String> phases,
            BigDecimal cost,
            List<PostMortemId> postMortems,
            @Nullable RiskAnswer answer) {
        public Risk {
            phases = List.copyOf(phases);
            postMortems = List.copyOf(postMortems);
        }
    }

    /** How a project deals with a risk. */
    record RiskAnswer(String text, PersonId by, LocalDate on) {}

    /** The causes of some post-mortems and a project's answers to them; from which {@link Alike} is put together. */
    record CausesOf(
            List<PostMortemId> postMortems, @Nullable ProjectId project, Actor reader)
            implements LearningQuery<CausesOf.Result> {

        public CausesOf {
            postMortems = List.copyOf(postMortems);
        }

        /** A contributing factor. */
        public record Factor(
                PostMortemId postMortem,
                @Nullable ProjectId project,
                Code cause,
                @Nullable String enteredIn) {}

        /** A post-mortem's project, its key and unit, as far as there are any. */
        public record About(
                @Nullable ProjectId project,
                @Nullable String key,
                @Nullable Code unit) {}

        /** The factors, what the post-mortems are about, and the answers by cause. */
        public record Result(List<Factor> factors, Map<PostMortemId, About> about, Map<Code, RiskAnswer> answers) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /** What became of some lessons; those that the reader may not read are left out. */
    record RecordsOf(Set<LessonId> lessons, Actor reader) implements LearningQuery<RecordsOf.Result> {

        public RecordsOf {
            lessons = Set.copyOf(lessons);
        }

        /** Statement and record by lesson. */
        public record Result(Map<LessonId, MetLesson> lessons) {

            /** The lesson's record; {@link LessonRecord#NONE} when it is not known. */
            public LessonRecord of(LessonId lesson) {
                var met = lessons.get(lesson);
                return met == null ? LessonRecord.NONE : met.record();
            }
        }

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /**
     * Published lessons across post-mortems with what became of them.
     *
     * @param projects only of post-mortems about these; all when empty
     * @param text found in statement or advice
     */
    record ListLessons(
            Set<ProjectId> projects,
            @Nullable String text,
            @Nullable String tag,
            LessonOrder order,
            Actor reader,
            PageRequest page)
            implements LearningQuery<ListLessons.Result> {

        public ListLessons {
            projects = Set.copyOf(projects);
        }

        /** The page of lessons. */
        public record Result(Page<ListedLesson> lessons) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /** A lesson of a published post-mortem. */
    record ListedLesson(
            LessonId lesson,
            String statement,
            @Nullable String advice,
            List<String> tags,
            PostMortemId postMortem,
            String title,
            @Nullable ProjectId project,
            Instant publishedAt,
            LessonRecord record) {}

    /**
     * What failures have in common: over published post-mortems that the reader may read, each counted once for a cause.
     *
     * @param units only of these units; all when empty
     * @param from only published in this year or later; likewise {@code to}
     * @param today the day by whose end costs are known, and with which the last year of stops ends
     */
    record Patterns(
            Set<Code> units,
            @Nullable Integer from,
            @Nullable Integer to,
            LocalDate today,
            Actor reader) implements LearningQuery<Patterns.Result> {

        public Patterns {
            units = Set.copyOf(units);
        }

        /**
         * The cause named most often first.
         *
         * @param counts how often each of the years
         * @param cost what the projects had cost whose post-mortems name it; one of several causes has the whole
         */
        public record Cause(Code cause, List<Integer> counts, int total, BigDecimal cost) {}

        /**
         * The years run from the first with a post-mortem to the last.
         *
         * @param entered how often a cause entered in a phase
         * @param caught how often what entered in a phase was caught in another
         * @param stops how many projects were stopped in the last twelve months
         * @param common what at least two of them share, the most frequent first
         */
        public record Result(
                int postMortems,
                List<Integer> years,
                List<Cause> causes,
                List<Entered> entered,
                List<Caught> caught,
                int stops,
                List<Common> common,
                Currency currency) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /** Post-mortems in which a cause entered in a phase. */
    record Entered(Code cause, String phase, int count) {}

    /** Factors that entered in one phase and were caught in another. */
    record Caught(String enteredIn, String caughtIn, int count) {}

    /**
     * What several stops share.
     *
     * @param kind {@code cause}, {@code stage}, {@code unit}, {@code origin} or {@code tag}
     */
    record Common(String kind, String value, int count) {}

    /** The counts of {@link Patterns}, without what the portfolio says of costs. */
    record PatternCounts(Patterns asked) implements LearningQuery<PatternCounts.Result> {

        @Override
        public Actor reader() {
            return asked.reader();
        }

        /** How many post-mortems of a year name a cause. */
        public record PerYear(Code cause, int year, int count) {}

        /** A project whose post-mortem names a cause. */
        public record Hit(Code cause, ProjectId project) {}

        /** All that is counted. */
        public record Result(
                int postMortems,
                List<PerYear> perYear,
                List<Hit> hits,
                List<Entered> entered,
                List<Caught> caught,
                int stops,
                List<Common> common) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /** How actions came and went, month by month, up to the present one. */
    record Backlog(int months, LocalDate today, Actor reader) implements LearningQuery<Backlog.Result> {

        /** The longest that is told of, in months. */
        public static final int MOST = 60;

        public Backlog {
            if (months < 1 || months > MOST) {
                throw InvalidInput.of("months", "months.outOfRange", "must be 1 to %d".formatted(MOST));
            }
        }

        /**
         * A month.
         *
         * @param open at its end, or today
         * @param overdue of those, how many were past the day that held then
         * @param closed done or dropped within it
         */
        public record Month(YearMonth month, int open, int overdue, int added, int closed) {}

        /** The months in order. */
        public record Result(List<Month> months) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /** Done actions of which nobody has said yet whether they worked, though the time to tell has passed; oldest first. */
    record EffectsToReview(LocalDate today, @Nullable PersonId owner, Actor reader)
            implements LearningQuery<EffectsToReview.Result> {

        /** A done action. */
        public record Done(
                ActionId action, String title, PersonId owner, LocalDate doneOn, PostMortemId postMortem, String of) {}

        /**
         * The actions.
         *
         * @param days after its completion the effect of an action is asked for
         */
        public record Result(List<Done> actions, int days) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /** What is worth remembering: what was published about a year ago, and the lessons that proved most useful. */
    record Resurfacing(LocalDate today, Actor reader) implements LearningQuery<Resurfacing.Result> {

        /** A post-mortem of about a year ago. */
        public record Remembered(
                PostMortemId postMortem,
                String title,
                LocalDate publishedOn,
                @Nullable String lesson) {}

        /** At most three of each. */
        public record Result(List<Remembered> yearAgo, List<ListedLesson> useful) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /** The first half of {@link Resurfacing}. */
    record RememberedFailures(LocalDate today, Actor reader) implements LearningQuery<RememberedFailures.Result> {

        /** The nearest to a year ago first. */
        public record Result(List<Resurfacing.Remembered> failures) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /** The post-mortems of which was said that this one tells of the same failure, or does not. */
    record ConsideredRecurrences(PostMortemId postMortem, Actor reader)
            implements LearningQuery<ConsideredRecurrences.Result> {

        /** Their identifiers. */
        public record Result(Set<PostMortemId> postMortems) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /** Earlier post-mortems that tell of the same failure, it seems: they share a cause and most of what is said. */
    record LikelyRecurrences(PostMortemId postMortem, Actor reader) implements LearningQuery<LikelyRecurrences.Result> {

        /** One of them, with the causes that both name and the passage that makes it similar. */
        public record Likely(PostMortemId postMortem, String title, List<Code> causes, String passage, double score) {}

        /** The most similar first; nothing that is linked or was dismissed. */
        public record Result(List<Likely> likely) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /** Lessons of published post-mortems by their identifiers; those that the reader may not read are left out. */
    record LessonsNamed(Set<LessonId> lessons, Actor reader) implements LearningQuery<LessonsNamed.Result> {

        public LessonsNamed {
            lessons = Set.copyOf(lessons);
        }

        /** The lessons by their identifiers. */
        public record Result(Map<LessonId, ListedLesson> lessons) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /** The lessons that proved most useful in a year: those that prevented or helped in most projects. */
    record LessonsOfYear(int year, LocalDate today, Actor reader) implements LearningQuery<LessonsOfYear.Result> {

        /** How many are told at most. */
        public static final int MOST = 5;

        public LessonsOfYear {
            if (year < 1900 || year > 9000) {
                throw InvalidInput.of("year", "year.outOfRange", "must be a year such as 2026");
            }
        }

        /** A lesson, and in how many projects it was of use within the year. */
        public record OfYear(ListedLesson lesson, int prevented, int helped) {}

        /** The most useful first. */
        public record Result(List<OfYear> lessons) {
            public Result {
                lessons = List.copyOf(lessons);
            }
        }

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }
}
