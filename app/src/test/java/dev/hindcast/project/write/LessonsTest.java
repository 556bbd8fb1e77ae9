package dev.hindcast.project.write;

import static dev.hindcast.project.write.Projects.DAN;
import static dev.hindcast.project.write.Projects.HINDCAST;
import static dev.hindcast.project.write.Projects.ID;
import static dev.hindcast.project.write.Projects.LESSON;
import static dev.hindcast.project.write.Projects.PROJECT;
import static dev.hindcast.project.write.Projects.WHY;
import static dev.hindcast.project.write.Projects.framed;
import static dev.hindcast.project.write.Projects.in;
import static dev.hindcast.project.write.Projects.propose;
import static dev.hindcast.project.write.Projects.ready;

import dev.hindcast.project.LessonOutcome;
import dev.hindcast.project.ProjectCommand.AdoptLesson;
import dev.hindcast.project.ProjectCommand.AnswerRisk;
import dev.hindcast.project.ProjectCommand.DismissLesson;
import dev.hindcast.project.ProjectCommand.MarkLessonNotSimilar;
import dev.hindcast.project.ProjectCommand.RecordLessonOutcome;
import dev.hindcast.project.Stage;
import dev.hindcast.project.events.LessonAdopted;
import dev.hindcast.project.events.LessonDismissed;
import dev.hindcast.project.events.LessonMarkedNotSimilar;
import dev.hindcast.project.events.LessonOutcomeRecorded;
import dev.hindcast.project.events.LessonProposed;
import dev.hindcast.project.events.RiskAnswered;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.LessonId;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LessonsTest {

    private static final RecordLessonOutcome OUTCOME =
            new RecordLessonOutcome(PROJECT, LESSON, LessonOutcome.PREVENTED, WHY);

    @Test
    void areProposedOnceApprovalIsAskedFor() {
        ready().expect(HINDCAST, propose("a", "b"), proposed("a"), proposed("b"));
    }

    @Test
    void areFiveAtMostAndNeverProposedTwice() {
        ready().given(HINDCAST, proposed("a"), proposed("b"))
                .expect(
                        HINDCAST,
                        propose("a", "b", "c", "d", "e", "f", "g"),
                        proposed("c"),
                        proposed("d"),
                        proposed("e"));
    }

    @Test
    void areNotProposedBeforeApprovalIsAskedForNorAfterIt() {
        framed().expect(HINDCAST, propose("a"));
        in(Stage.CHARTERED).expect(HINDCAST, propose("a"));
    }

    @Test
    void areNotProposedByHand() {
        ready().refuse(DAN, propose("a"), "lessons-are-proposed-by-hindcast");
    }

    @Test
    void areAdoptedWithAPlan() {
        withLesson().expect(DAN, new AdoptLesson(PROJECT, LESSON, WHY), new LessonAdopted(ID, "lesson", WHY.value()));
    }

    @Test
    void areAdoptedWithoutHavingBeenProposed() {
        framed().expect(DAN, new AdoptLesson(PROJECT, LESSON, WHY), new LessonAdopted(ID, "lesson", WHY.value()));
    }

    @Test
    void areKnownWhenAdopted() {
        framed().refuse(DAN, new AdoptLesson(PROJECT, new LessonId("unheard-of"), WHY), "lesson-unknown");
    }

    @Test
    void areAdoptedOnce() {
        withAdopted().refuse(DAN, new AdoptLesson(PROJECT, LESSON, WHY), "lesson-is-adopted-once");
    }

    @Test
    void areAdoptedOnSecondThought() {
        withLesson()
                .given(DAN, new LessonDismissed(ID, "lesson", "why"))
                .expect(DAN, new AdoptLesson(PROJECT, LESSON, WHY), new LessonAdopted(ID, "lesson", WHY.value()));
    }

    @Test
    void areDismissedWithAReason() {
        withLesson()
                .expect(DAN, new DismissLesson(PROJECT, LESSON, WHY), new LessonDismissed(ID, "lesson", WHY.value()));
    }

    @Test
    void areMarkedAsNotSimilar() {
        withLesson().expect(DAN, new MarkLessonNotSimilar(PROJECT, LESSON), new LessonMarkedNotSimilar(ID, "lesson"));
    }

    @Test
    void areSetAsideOnlyWhileUnanswered() {
        withAdopted().refuse(DAN, new DismissLesson(PROJECT, LESSON, WHY), "lesson-is-answered-once");
        withAdopted().refuse(DAN, new MarkLessonNotSimilar(PROJECT, LESSON), "lesson-is-answered-once");
    }

    @Test
    void areSetAsideWithoutHavingBeenProposed() {
        framed().expect(DAN, new DismissLesson(PROJECT, LESSON, WHY), new LessonDismissed(ID, "lesson", WHY.value()));
        framed().expect(DAN, new MarkLessonNotSimilar(PROJECT, LESSON), new LessonMarkedNotSimilar(ID, "lesson"));
    }

    @Test
    void areKnownWhenSetAside() {
        framed().refuse(DAN, new DismissLesson(PROJECT, new LessonId("unheard-of"), WHY), "lesson-unknown");
        framed().refuse(DAN, new MarkLessonNotSimilar(PROJECT, new LessonId("unheard-of")), "lesson-unknown");
    }

    @Test
    void leadToAnswersToRisks() {
        framed().expect(
                        DAN,
                        new AnswerRisk(PROJECT, new Code("DATA_LACKING"), WHY),
                        new RiskAnswered(ID, "DATA_LACKING", WHY.value()));
    }

    @Test
    void showWhatTheyDid() {
        withAdopted().expect(DAN, OUTCOME, new LessonOutcomeRecorded(ID, "lesson", "PREVENTED", WHY.value()));
    }

    @Test
    void showWhatTheyDidOnlyWhenAdopted() {
        withLesson().refuse(DAN, OUTCOME, "only-adopted-lesson-has-an-outcome");
    }

    private static Projects withLesson() {
        return ready().given(HINDCAST, proposed("lesson"));
    }

    private static Projects withAdopted() {
        return withLesson().given(DAN, new LessonAdopted(ID, "lesson", "plan"));
    }

    private static LessonProposed proposed(String lesson) {
        return new LessonProposed(ID, lesson, new BigDecimal("0.5"));
    }
}
