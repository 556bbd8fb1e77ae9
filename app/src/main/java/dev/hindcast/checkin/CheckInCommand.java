package dev.hindcast.checkin;

import dev.hindcast.shared.AllowedTo;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.Id;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.Role;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What leaders can ask of their own check-in; a check-in is named by its week. */
public sealed interface CheckInCommand extends Command {

    CheckInId week();

    @Override
    default Id aggregate() {
        return week();
    }

    /**
     * Answers the eleven questions for a week, in place of earlier answers for it.
     *
     * @param teamSize how many people the leader leads, on which the limit of time spent coding depends
     * @param answers a colour by the name of each {@link Question}
     */
    @AllowedTo(Role.LEADER)
    record Answer(
            CheckInId week,
            int teamSize,
            Map<String, Colour> answers,
            @Nullable Paragraph note) implements CheckInCommand {

        public static final int MOST_PEOPLE = 1_000;

        public Answer {
            if (teamSize < 1 || teamSize > MOST_PEOPLE) {
                throw InvalidInput.of("teamSize", "teamSize.outOfRange", "must be 1 to %d".formatted(MOST_PEOPLE));
            }
            answers = Map.copyOf(answers);
            Answers.named(answers);
        }

        /** The answers by question. */
        public Answers byQuestion() {
            return Answers.named(answers);
        }

        /** Leaves the answers out. */
        @Override
        public String toString() {
            return "Answer[" + week + "]";
        }
    }

    /** Says that the next step about a red was taken. */
    @AllowedTo(Role.LEADER)
    record TakeNextStep(
            CheckInId week, Question question, @Nullable Paragraph note) implements CheckInCommand {

        /** Leaves question and note out. */
        @Override
        public String toString() {
            return "TakeNextStep[" + week + "]";
        }
    }
}
