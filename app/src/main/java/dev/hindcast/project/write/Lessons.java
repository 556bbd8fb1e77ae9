package dev.hindcast.project.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.PublishedLessons;
import dev.hindcast.project.events.LessonAdopted;
import dev.hindcast.project.events.LessonDismissed;
import dev.hindcast.project.events.LessonMarkedNotSimilar;
import dev.hindcast.project.events.LessonProposed;
import dev.hindcast.project.events.RiskAnswered;
import dev.hindcast.shared.LessonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The lessons proposed to a project or adopted by it, and what it answered; by the lesson's identifier. */
class Lessons {

    private Map<String, Answer> answers = new LinkedHashMap<>();
    private int proposed;

    /** What was answered to a lesson. */
    enum Answer {
        OPEN,
        ADOPTED,
        DISMISSED,
        NOT_SIMILAR
    }

    List<LessonId> unanswered() {
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue() == Answer.OPEN)
                .map(entry -> new LessonId(entry.getKey()))
                .toList();
    }

    /** Those of the proposals that are new here, as many as there is room for; the same ones again are none. */
    List<ProjectCommand.ProposeLessons.Proposal> newOnes(ProjectCommand.ProposeLessons command) {
        return command.lessons().stream()
                .filter(proposal -> !answers.containsKey(proposal.lesson().value()))
                .limit(ProjectCommand.ProposeLessons.MOST - proposed)
                .toList();
    }

    @CommandHandler
    void handle(ProjectCommand.AdoptLesson c, PublishedLessons published) {
        var answer = answers.get(c.lesson().value());
        new LessonIsAdoptedOnce(answer).verify();
        new OnlyPublishedLessonIsAnswered(c.lesson(), answer != null, published).verify();
        apply(new LessonAdopted(
                c.project().value(), c.lesson().value(), c.plan().value()));
    }

    @CommandHandler
    void handle(ProjectCommand.DismissLesson c, PublishedLessons published) {
        verifyOpen(c.lesson(), published);
        apply(new LessonDismissed(
                c.project().value(), c.lesson().value(), c.reason().value()));
    }

    @CommandHandler
    void handle(ProjectCommand.MarkLessonNotSimilar c, PublishedLessons published) {
        verifyOpen(c.lesson(), published);
        apply(new LessonMarkedNotSimilar(c.project().value(), c.lesson().value()));
    }

    @CommandHandler
    void handle(ProjectCommand.AnswerRisk c) {
        apply(new RiskAnswered(
                c.project().value(), c.cause().value(), c.answer().value()));
    }

    @CommandHandler
    void handle(ProjectCommand.RecordLessonOutcome c) {
        new OnlyAdoptedLessonHasAnOutcome(answerTo(c.lesson())).verify();
        apply(Recorded.of(c));
    }

    @EventSourcingHandler
    void on(LessonProposed event) {
        answers.put(event.lesson(), Answer.OPEN);
        proposed++;
    }

    @EventSourcingHandler
    void on(LessonAdopted event) {
        answers.put(event.lesson(), Answer.ADOPTED);
    }

    @EventSourcingHandler
    void on(LessonDismissed event) {
        answers.put(event.lesson(), Answer.DISMISSED);
    }

    @EventSourcingHandler
    void on(LessonMarkedNotSimilar event) {
        answers.put(event.lesson(), Answer.NOT_SIMILAR);
    }

    private void verifyOpen(LessonId lesson, PublishedLessons published) {
        var answer = answers.get(lesson.value());
        new LessonIsAnsweredOnce(answer).verify();
        new OnlyPublishedLessonIsAnswered(lesson, answer != null, published).verify();
    }

    private Answer answerTo(LessonId lesson) {
        var answer = answers.get(lesson.value());
        return IsPartOfTheProject.found("lesson", answer);
    }
}
