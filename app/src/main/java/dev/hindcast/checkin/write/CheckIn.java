package dev.hindcast.checkin.write;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.hindcast.checkin.Answers;
import dev.hindcast.checkin.CheckInCommand;
import dev.hindcast.checkin.CheckInId;
import dev.hindcast.checkin.Question;
import dev.hindcast.checkin.events.CheckInAnswered;
import dev.hindcast.checkin.events.NextStepTaken;
import dev.hindcast.people.PersonalData;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.StoredAs;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Decides about a leader's check-in for a week. Its state is as sealed as its events.
 *
 * @see "ADR-0103"
 */
@Aggregate
@StoredAs("checkin.CheckIn")
@Revision("1")
class CheckIn {

    /** Questions are sealed in one width, so that no length tells which one it is. */
    private static final int WIDTH = 24;

    /** Read by Axon alone; null until the first event. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String checkIn;

    private int teamSize;
    private @Nullable String answers;
    private @Nullable String note;
    private final List<String> stepsTaken = new ArrayList<>();

    CheckIn() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CheckInCommand.Answer command, Occasion occasion, PersonalData sealing) {
        var id = command.week();
        new CheckInsAreOnesOwn(id, occasion.actor()).verify();
        new CheckInsAreRemembered(id.week(), occasion).verify();
        var answered = command.byQuestion();
        var said = command.note() == null ? null : command.note().value();
        var same = answered.equals(answers(id, sealing).orElse(null))
                && teamSize == command.teamSize()
                && Objects.equals(
                        said, note == null ? null : opened(note, id, sealing).orElse(null));
        if (!same) {
            apply(new CheckInAnswered(
                    id.value(),
                    id.leader().value(),
                    id.week().toString(),
                    command.teamSize(),
                    sealing.seal(id.leader(), answered.text()),
                    sealed(command.note(), id, sealing)));
        }
    }

    @CommandHandler
    void handle(CheckInCommand.TakeNextStep command, Occasion occasion, PersonalData sealing) {
        var id = command.week();
        new CheckInsAreOnesOwn(id, occasion.actor()).verify();
        new NextStepsFollowReds(command.question(), answers(id, sealing)).verify();
        new NextStepsAreTakenOnce(command.question(), taken(id, sealing)).verify();
        apply(new NextStepTaken(
                id.value(),
                id.leader().value(),
                id.week().toString(),
                sealing.seal(id.leader(), padded(command.question())),
                sealed(command.note(), id, sealing)));
    }

    private Optional<Answers> answers(CheckInId id, PersonalData sealing) {
        return Optional.ofNullable(answers)
                .flatMap(kept -> opened(kept, id, sealing))
                .map(Answers::read);
    }

    private Set<Question> taken(CheckInId id, PersonalData sealing) {
        return stepsTaken.stream()
                .flatMap(kept -> opened(kept, id, sealing).stream())
                .map(text -> Question.valueOf(text.strip()))
                .collect(Collectors.toSet());
    }

    private static String padded(Question question) {
        return question.name() + " ".repeat(WIDTH - question.name().length());
    }

    private static Optional<String> opened(String sealed, CheckInId id, PersonalData sealing) {
        return sealing.open(id.leader(), sealed);
    }

    private static @Nullable String sealed(@Nullable Paragraph text, CheckInId id, PersonalData sealing) {
        return text == null ? null : sealing.seal(id.leader(), text.value());
    }

    @EventSourcingHandler
    void on(CheckInAnswered event) {
        checkIn = event.checkIn();
        teamSize = event.teamSize();
        answers = event.answers();
        note = event.note();
    }

    @EventSourcingHandler
    void on(NextStepTaken event) {
        stepsTaken.add(event.question());
    }
}
