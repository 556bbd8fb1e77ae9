package dev.hindcast.learning;

import dev.hindcast.shared.Actor;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What can be asked about what a person is told and has asked to be told; only of what they may read. */
public sealed interface InboxQuery<R> extends Query<R> {

    /** Who asks. */
    Actor reader();

    /** What the reader is told at present: only what still holds, and only what they may read. The newest first. */
    record Inbox(Actor reader) implements InboxQuery<Inbox.Result> {

        /** All of it, at most {@value #MOST}. */
        public record Result(List<Notice> notices) {

            /** How many have not been put away. */
            public int unseen() {
                return (int) notices.stream().filter(notice -> !notice.seen()).count();
            }
        }

        /** The most that is told at once. */
        public static final int MOST = 200;

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /**
     * Something that a person is told.
     *
     * @param subject the title of the action or post-mortem, or the statement of the lesson
     * @param of the name of the saved search or of the project, when it is about one
     * @param project its key, when it is about one
     * @param day when it was due, done or over
     */
    record Notice(
            NoticeId notice,
            NoticeKind kind,
            String subject,
            @Nullable String of,
            @Nullable String project,
            @Nullable PostMortemId postMortem,
            @Nullable LocalDate day,
            Instant notedAt,
            boolean seen) {

        /** What is told, in a sentence; days as the function writes them. */
        public String sentence(Function<LocalDate, String> days) {
            var on = day == null ? "" : days.apply(day);
            return switch (kind) {
                case ACTION_DUE_SOON -> "Due on %s: %s".formatted(on, subject);
                case ACTION_OVERDUE -> "Overdue since %s: %s".formatted(on, subject);
                case EFFECT_TO_REVIEW -> "Did it work? Done on %s: %s".formatted(on, subject);
                case OUTCOME_MISSING -> "What did this lesson do for %s? %s".formatted(of, subject);
                case SEARCH_HIT -> "New for “%s”: %s".formatted(of, subject);
            };
        }
    }

    /** The reader's saved searches by name, and how much each finds that is new. */
    record SavedSearches(Actor reader) implements InboxQuery<SavedSearches.Result> {

        /** The searches. */
        public record Result(List<SavedSearch> searches) {}

        /** So many are looked at; more than that is told as that many. */
        public static final int MOST_NEW = 50;

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /**
     * A saved search.
     *
     * @param asked the search as its address has it
     * @param lookedAt since when what it finds is new
     * @param found how many hits are new, at most {@value SavedSearches#MOST_NEW}
     */
    record SavedSearch(
            SavedSearchId search, String name, String asked, boolean subscribed, Instant lookedAt, int found) {}

    /** The saved searches of one person, or everybody's subscriptions when none is named, as they are kept. */
    record KeptSearches(@Nullable PersonId person, Actor reader) implements InboxQuery<KeptSearches.Result> {

        /** A saved search with the person whose it is. */
        public record Kept(PersonId person, SavedSearch search) {}

        /** The searches. */
        public record Result(List<Kept> searches) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }
}
