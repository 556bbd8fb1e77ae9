package dev.hindcast.ui.project;

import dev.hindcast.learning.LearningQuery.Risk;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectCommand.AdoptLesson;
import dev.hindcast.project.ProjectCommand.AnswerRisk;
import dev.hindcast.project.ProjectCommand.DismissLesson;
import dev.hindcast.project.ProjectCommand.MarkLessonNotSimilar;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectDetails.LessonAnswer;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.ui.common.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What is chosen about lessons and risks: given to the project at once when it exists, else remembered until it does.
 */
final class LessonChoices {

    /** An answer to a lesson, with the plan or the reason. */
    record Chosen(LessonAnswer answer, String words) {}

    private final Messages messages;
    private final Map<LessonId, Chosen> lessons = new LinkedHashMap<>();
    private final Map<Code, String> risks = new LinkedHashMap<>();
    private final Map<Object, Function<ProjectId, ProjectCommand>> waiting = new LinkedHashMap<>();
    private ProjectId project;

    LessonChoices(Messages messages) {
        this.messages = messages;
    }

    /** From now on everything chosen is the project's. */
    void of(ProjectDetails details) {
        project = details.id();
        lessons.clear();
        details.lessons().forEach(lesson -> lessons.put(lesson.id(), new Chosen(lesson.answer(), lesson.words())));
    }

    /** Records with the project what was chosen before it existed. */
    void record(ProjectId framed) {
        project = framed;
        waiting.values().forEach(choice -> messages.send(choice.apply(framed)));
        waiting.clear();
    }

    /** The answer to a lesson; open when there is none. */
    Chosen to(LessonId lesson) {
        return lessons.getOrDefault(lesson, new Chosen(LessonAnswer.OPEN, null));
    }

    /** The answer to a risk, or null. */
    String to(Risk risk) {
        var said = risks.get(risk.cause());
        return said != null || risk.answer() == null ? said : risk.answer().text();
    }

    void adopt(LessonId lesson, Paragraph plan) {
        choose(lesson, id -> new AdoptLesson(id, lesson, plan), LessonAnswer.ADOPTED, plan.value());
    }

    void dismiss(LessonId lesson, Paragraph reason) {
        choose(lesson, id -> new DismissLesson(id, lesson, reason), LessonAnswer.DISMISSED, reason.value());
    }

    void notSimilar(LessonId lesson) {
        choose(lesson, id -> new MarkLessonNotSimilar(id, lesson), LessonAnswer.NOT_SIMILAR, null);
    }

    void answer(Code cause, Paragraph answer) {
        give(cause, id -> new AnswerRisk(id, cause, answer));
        risks.put(cause, answer.value());
    }

    private void choose(
            LessonId lesson, Function<ProjectId, ProjectCommand> command, LessonAnswer answer, String words) {
        give(lesson, command);
        lessons.put(lesson, new Chosen(answer, words));
    }

    private void give(Object about, Function<ProjectId, ProjectCommand> command) {
        if (project == null) {
            waiting.put(about, command);
        } else {
            messages.send(command.apply(project));
        }
    }
}
