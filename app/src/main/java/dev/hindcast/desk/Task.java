package dev.hindcast.desk;

import dev.hindcast.shared.Money;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a person.
 *
 * @param about the identifier of what is to be settled: a claim, an experiment, an action, a post-mortem
 * @param subject what that is called; empty when the project itself is meant
 * @param key the project's key, when it belongs to one
 * @param project the project's name
 * @param amount of a claim
 * @param since the day since which it waits
 * @param due the day by which it should be settled, when there is one
 * @param snoozedUntil the day on which it comes back, when the person has put it off
 */
public record Task(
        TaskId id,
        TaskKind kind,
        String about,
        String subject,
        @Nullable String key,
        @Nullable String project,
        @Nullable Money amount,
        LocalDate since,
        @Nullable LocalDate due,
        @Nullable LocalDate snoozedUntil) {

    /** Whether its day has passed. */
    public boolean isOverdue(LocalDate today) {
        return due != null && due.isBefore(today);
    }

    public boolean isSnoozed() {
        return snoozedUntil != null;
    }

    /** The same, put off. */
    public Task snoozed(@Nullable LocalDate until) {
        return new Task(id, kind, about, subject, key, project, amount, since, due, until);
    }

    /** The same with its project's key and name. */
    public Task of(@Nullable String projectKey, @Nullable String projectName) {
        return new Task(id, kind, about, subject, projectKey, projectName, amount, since, due, snoozedUntil);
    }

    /** What is asked of the person, in a sentence; money as the function writes it. */
    public String sentence(Function<Money, String> money) {
        var sum = amount == null ? "" : money.apply(amount) + " of ";
        return switch (kind) {
            case CHARTER_TO_APPROVE -> "Approve the charter of %s, or send it back".formatted(project);
            case ORIGIN_TO_ENDORSE -> "Endorse the team’s idea behind %s, or say no".formatted(project);
            case RISK_TO_ACCEPT -> "Accept the risk of the experiment “%s”, or talk about it".formatted(subject);
            case SCOPE_CHANGE_TO_ACKNOWLEDGE -> "Acknowledge the scope change “%s”".formatted(subject);
            case ESCALATION_TO_HEAR -> "Hear the escalation “%s”".formatted(subject);
            case CLAIM_TO_ATTEST -> "Attest or dispute %s“%s”".formatted(sum, subject);
            case CLAIM_TO_CONFIRM -> "Confirm %s“%s” in the books".formatted(sum, subject);
            case DISPUTE_TO_ANSWER -> "Answer the dispute about %s“%s”".formatted(sum, subject);
            case DRAFT_TO_REVIEW -> "Review the draft “%s”".formatted(subject);
            case POST_MORTEM_TO_PUBLISH -> "Publish what %s has taught".formatted(project);
            case ACTION_DUE -> "Do: %s".formatted(subject);
            case EFFECT_TO_REVIEW -> "Did it work? %s".formatted(subject);
            case OUTCOME_TO_TELL -> "What did this lesson do for %s? %s".formatted(project, subject);
            case LARGE_FIRST_EXPERIMENT ->
                "Make the first experiment of %s smaller, or begin it: %s".formatted(project, subject);
            case WEEK_TO_LOOK_BACK_ON -> "Look back on week %s: eleven questions, for yourself".formatted(subject);
            case TIMEBOX_TO_END -> "Conclude the experiment “%s”, or extend its timebox".formatted(subject);
        };
    }
}
