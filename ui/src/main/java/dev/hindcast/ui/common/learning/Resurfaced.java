package dev.hindcast.ui.common.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.hindcast.learning.LearningQuery.Resurfacing;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Section;

/** What is worth remembering: the failures told about a year ago, and the lessons that proved most useful. */
public final class Resurfaced {

    private Resurfaced() {}

    /** The sections that have something to tell. */
    public static Component[] of(Messages messages, Directory directory, CurrentUser user) {
        var found = messages.ask(new Resurfacing(directory.today(), user.actor()));
        var yearAgo = new Div();
        found.yearAgo()
                .forEach(failure -> yearAgo.add(card(
                        failure.title(),
                        failure.postMortem().value(),
                        "Published " + Formats.date(failure.publishedOn()),
                        failure.lesson(),
                        null)));
        var useful = new Div();
        found.useful()
                .forEach(lesson -> useful.add(card(
                        lesson.statement(),
                        lesson.postMortem().value(),
                        lesson.title(),
                        null,
                        LessonUse.of(lesson.record()))));
        return java.util.stream.Stream.of(
                        section("A year ago", yearAgo), section("Lessons that proved most useful", useful))
                .filter(java.util.Objects::nonNull)
                .toArray(Component[]::new);
    }

    private static Section section(String title, Div cards) {
        if (cards.getElement().getChildCount() == 0) {
            return null;
        }
        cards.addClassName("hc-stack");
        return new Section(title, cards);
    }

    private static Div card(String title, String postMortem, String about, String text, Component more) {
        var words = new Paragraph(about);
        words.addClassNames("hc-muted", "hc-small");
        var card = new Div(new H3(new Anchor("failures/" + postMortem, title)), words);
        if (text != null) {
            card.add(new Paragraph(text));
        }
        if (more != null) {
            card.add(more);
        }
        card.addClassName("hc-card");
        return card;
    }
}
