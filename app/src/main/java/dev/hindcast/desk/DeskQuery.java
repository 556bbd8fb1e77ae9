package dev.hindcast.desk;

import dev.hindcast.learning.InboxQuery.Notice;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be asked about a person's desk; only of the person who asks. */
public sealed interface DeskQuery<R> extends Query<R> {

    /** Whose desk it is. */
    Actor reader();

    /** Everything that waits for the reader, also what they have put off: what is due first, then the longest waiting. */
    record Tasks(Actor reader, LocalDate today) implements DeskQuery<Tasks.Result> {

        /**
         * What waits.
         *
         * @param found what the reader's saved searches found and they have not put away
         */
        public record Result(List<Task> tasks, List<Notice> found) {

            public Result {
                tasks = List.copyOf(tasks);
                found = List.copyOf(found);
            }

            /** Claims and avoided cost to attest or to confirm, put off or not. */
            public int claims() {
                return (int) tasks.stream()
                        .filter(task ->
                                task.kind() == TaskKind.CLAIM_TO_ATTEST || task.kind() == TaskKind.CLAIM_TO_CONFIRM)
                        .count();
            }

            /** What is not put off. */
            public List<Task> waiting() {
                return tasks.stream().filter(task -> !task.isSnoozed()).toList();
            }

            /** What is put off. */
            public List<Task> snoozed() {
                return tasks.stream().filter(Task::isSnoozed).toList();
            }
        }

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /** The part of it that projects and experiments themselves tell; put off or not. */
    record OpenTasks(Actor reader, LocalDate today) implements DeskQuery<OpenTasks.Result> {

        /**
         * What waits.
         *
         * @param stopped the stopped projects that the reader owns or manages
         * @param managed the projects that the reader manages
         */
        public record Result(List<Task> tasks, Set<ProjectId> stopped, Set<ProjectId> managed) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /** What projects are called; unknown ones are left out. */
    record ProjectsCalled(Actor reader, Set<ProjectId> projects) implements DeskQuery<ProjectsCalled.Result> {

        /** The projects. */
        public record Result(Map<ProjectId, Called> projects) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /** What a project is called. */
    record Called(String key, String name) {}

    /** What the reader keeps. */
    record Kept(Actor reader) implements DeskQuery<Kept.Result> {

        /**
         * All of it.
         *
         * @param views their own and those that others share, by name
         * @param snoozes what is put off, since when and until when
         * @param recent the projects they worked on last, the latest first
         * @param lookedAt when they last looked at the screens; never when null
         * @param lookedBefore when they had last looked before this visit
         */
        public record Result(
                List<View> views,
                Map<TaskId, Snoozed> snoozes,
                List<ProjectId> recent,
                MailWish mail,
                @Nullable Instant lookedAt,
                @Nullable Instant lookedBefore) {}

        /** The most projects that are remembered as recent. */
        public static final int MOST_RECENT = 8;

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /**
     * A view of the list of projects, as its address has it.
     *
     * @param person whose it is
     * @param shared whether everybody sees it
     * @param isDefault whether the reader's list opens with it
     */
    record View(ViewId view, String name, String asked, PersonId person, boolean shared, boolean isDefault) {}

    /** Put off on one day until another. */
    record Snoozed(LocalDate on, LocalDate until) {}

    /** What was recorded since a moment that concerns the reader, by what they are there for. */
    record News(Actor reader, Instant since, Instant until) implements DeskQuery<News.Result> {

        /**
         * What is new.
         *
         * @param figures how the value of the portfolio changed; empty for whom it is not
         * @param sections what happened, those of the reader's own projects first; none that is empty
         */
        public record Result(Instant since, Instant until, List<Changed> figures, List<NewsSection> sections) {

            /** Whether there is nothing to tell. */
            public boolean isEmpty() {
                return sections.isEmpty() && figures.stream().noneMatch(Changed::isChanged);
            }
        }

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /** A figure then and now. */
    record Changed(String label, Money then, Money now) {

        public boolean isChanged() {
            return !then.equals(now);
        }
    }

    /**
     * News that belong together, the latest first.
     *
     * @param more how many more there are than are told
     */
    record NewsSection(String title, List<NewsLine> lines, int more) {}

    /** Something that happened, in words; to what project, when it belongs to one. */
    record NewsLine(@Nullable String key, @Nullable String project, String words, Instant recordedAt) {}
}
