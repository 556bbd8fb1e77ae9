package dev.hindcast.checkin.write;

import static dev.hindcast.platform.axon.Fixtures.by;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.checkin.Answers;
import dev.hindcast.checkin.CheckInCommand;
import dev.hindcast.checkin.CheckInCommand.TakeNextStep;
import dev.hindcast.checkin.CheckInId;
import dev.hindcast.checkin.Colour;
import dev.hindcast.checkin.Question;
import dev.hindcast.checkin.Week;
import dev.hindcast.checkin.events.CheckInAnswered;
import dev.hindcast.checkin.events.NextStepTaken;
import dev.hindcast.people.PersonalData;
import dev.hindcast.platform.axon.Fixtures;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Role;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/** The clock of the fixtures stands in the week 2026-W12. */
class CheckInTest {

    private static final CheckInId MINE = CheckInId.of(new PersonId("elena"), Week.parse("2026-W12"));
    private static final Map<String, Colour> ALL_GREEN = allBut(null);
    private static final CheckInAnswered WITHOUT_OWNERS = answered(MINE, allBut(Question.OWNERS));
    private static final Paragraph NOTE = new Paragraph("Spoke with Martin.");

    @Test
    void sealsWhatIsAnswered() {
        checkIn()
                .givenNoPriorActivity()
                .when(new CheckInCommand.Answer(MINE, 5, ALL_GREEN, NOTE), by("elena", Role.LEADER))
                .expectEvents(new CheckInAnswered(
                        MINE.value(),
                        "elena",
                        "2026-W12",
                        5,
                        "elena:" + Answers.named(ALL_GREEN).text(),
                        "elena:Spoke with Martin."));
    }

    @Test
    void takesOtherAnswersForTheSameWeekAndTheSameOnesOnce() {
        checkIn()
                .given(WITHOUT_OWNERS)
                .when(new CheckInCommand.Answer(MINE, 5, ALL_GREEN, null), by("elena", Role.LEADER))
                .expectEvents(answered(MINE, ALL_GREEN));
        checkIn()
                .given(WITHOUT_OWNERS)
                .when(new CheckInCommand.Answer(MINE, 5, allBut(Question.OWNERS), null), by("elena", Role.LEADER))
                .expectNoEvents();
    }

    @Test
    void isNobodyElsesAffair() {
        checkIn()
                .givenNoPriorActivity()
                .when(new CheckInCommand.Answer(MINE, 5, ALL_GREEN, null), by("marc", Role.LEADER, Role.ADMIN))
                .expectException(rule("check-ins-are-ones-own"));
        checkIn()
                .given(WITHOUT_OWNERS)
                .when(new TakeNextStep(MINE, Question.OWNERS, NOTE), by("marc", Role.LEADER))
                .expectException(rule("check-ins-are-ones-own"));
    }

    @Test
    void refusesWeeksToComeAndWeeksLongGone() {
        checkIn()
                .givenNoPriorActivity()
                .when(answer("2026-W13"), by("elena", Role.LEADER))
                .expectException(rule("week.future"));
        checkIn()
                .givenNoPriorActivity()
                .when(answer("2026-W08"), by("elena", Role.LEADER))
                .expectSuccessfulHandlerExecution();
        checkIn()
                .givenNoPriorActivity()
                .when(answer("2026-W07"), by("elena", Role.LEADER))
                .expectException(rule("check-ins-are-remembered"));
    }

    @Test
    void takesTheNextStepOfARedOnce() {
        var taken = new NextStepTaken(
                MINE.value(), "elena", "2026-W12", "elena:OWNERS                  ", "elena:Spoke with Martin.");
        checkIn()
                .given(WITHOUT_OWNERS)
                .when(new TakeNextStep(MINE, Question.OWNERS, NOTE), by("elena", Role.LEADER))
                .expectEvents(taken);
        checkIn()
                .given(WITHOUT_OWNERS, taken)
                .when(new TakeNextStep(MINE, Question.OWNERS, null), by("elena", Role.LEADER))
                .expectException(rule("next-steps-are-taken-once"));
        checkIn()
                .given(WITHOUT_OWNERS)
                .when(new TakeNextStep(MINE, Question.PEOPLE, null), by("elena", Role.LEADER))
                .expectException(rule("next-steps-follow-reds"));
    }

    @Test
    void sealsQuestionsInOneLength() {
        assertThat(Arrays.stream(Question.values())
                        .map(question -> question.name().length()))
                .allMatch(length -> length <= 24);
    }

    private static CheckInCommand.Answer answer(String week) {
        return new CheckInCommand.Answer(CheckInId.of(MINE.leader(), Week.parse(week)), 5, ALL_GREEN, null);
    }

    private static CheckInAnswered answered(CheckInId id, Map<String, Colour> answers) {
        return new CheckInAnswered(
                id.value(),
                "elena",
                id.week().toString(),
                5,
                "elena:" + Answers.named(answers).text(),
                null);
    }

    private static Map<String, Colour> allBut(Question red) {
        return Arrays.stream(Question.values())
                .collect(Collectors.toMap(Enum::name, it -> it == red ? Colour.RED : Colour.GREEN));
    }

    private static Matcher<Exception> rule(String code) {
        return Matchers.predicate(
                thrown -> thrown instanceof DomainRule rule && rule.code().equals(code));
    }

    private static FixtureConfiguration<CheckIn> checkIn() {
        PersonalData sealing = new PersonalData() {
            @Override
            public String seal(PersonId person, String clear) {
                return person + ":" + clear;
            }

            @Override
            public Optional<String> open(PersonId person, String sealed) {
                return Optional.of(sealed.substring(person.value().length() + 1));
            }

            @Override
            public void destroyKey(PersonId person) {
                throw new UnsupportedOperationException("Keys are destroyed with the person, never by a check-in.");
            }
        };
        return Fixtures.of(CheckIn.class).registerInjectableResource(sealing);
    }
}
