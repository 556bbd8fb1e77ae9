package dev.hindcast.ui.common.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.hindcast.learning.LearningQuery.RecordsOf;
import dev.hindcast.postmortem.PostMortemQuery.Lesson;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Section;
import java.util.List;
import java.util.stream.Collectors;

/** What became of the lessons of a post-mortem. */
public final class LessonsUsed {

    private LessonsUsed() {}

    /** The section; nothing when no project has met any of them. */
    public static Component[] of(List<Lesson> lessons, Messages messages, CurrentUser user) {
        if (lessons.isEmpty()) {
            return new Component[0];
        }
        var records = messages.ask(
                new RecordsOf(lessons.stream().map(Lesson::lesson).collect(Collectors.toSet()), user.actor()));
        var content = new Div();
        content.addClassName("hc-stack");
        lessons.forEach(lesson -> {
            var use = LessonUse.of(records.of(lesson.lesson()));
            if (use != null) {
                content.add(new Div(new Paragraph(lesson.statement()), use));
            }
        });
        return content.getElement().getChildCount() == 0
                ? new Component[0]
                : new Component[] {new Section("What became of its lessons", content)};
    }
}
