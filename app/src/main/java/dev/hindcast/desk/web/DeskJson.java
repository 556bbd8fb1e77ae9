package dev.hindcast.desk.web;

import dev.hindcast.desk.DeskQuery;
import dev.hindcast.desk.Task;
import dev.hindcast.desk.TaskId;
import dev.hindcast.desk.TaskKind;
import dev.hindcast.shared.Money;
import dev.hindcast.timeline.Phrases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the resources of a desk answer. */
final class DeskJson {

    private DeskJson() {}

    /** What waits, also what is put off. */
    record Waiting(LocalDate today, List<WaitingTask> items, int total) {}

    /**
     * Something that waits.
     *
     * @param text what is asked, as a sentence
     * @param project the project's key
     * @param about the identifier of what is to be settled
     */
    record WaitingTask(
            TaskId id,
            TaskKind kind,
            String text,
            @Nullable String project,
            String about,
            @Nullable Money amount,
            LocalDate since,
            @Nullable LocalDate due,
            boolean overdue,
            @Nullable LocalDate snoozedUntil) {

        static WaitingTask of(Task it, LocalDate today) {
            return new WaitingTask(
                    it.id(),
                    it.kind(),
                    it.sentence(Phrases::money),
                    it.key(),
                    it.about(),
                    it.amount(),
                    it.since(),
                    it.due(),
                    it.isOverdue(today),
                    it.snoozedUntil());
        }
    }

    /** What was recorded since a moment. */
    record WhatIsNew(
            Instant since, Instant until, List<DeskQuery.Changed> figures, List<DeskQuery.NewsSection> sections) {}

    /** The views that are kept. */
    record Views(List<DeskQuery.View> items, int total) {}
}
