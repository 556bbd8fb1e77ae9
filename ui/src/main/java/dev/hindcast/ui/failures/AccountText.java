package dev.hindcast.ui.failures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.hindcast.postmortem.PostMortemQuery.Content;
import dev.hindcast.postmortem.PostMortemQuery.Factor;
import dev.hindcast.postmortem.PostMortemQuery.Lesson;
import dev.hindcast.postmortem.Section;
import dev.hindcast.shared.Label;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The text of a revision as a document, in chapters that can be linked to. */
final class AccountText {

    /**
     * A chapter of the document.
     *
     * @param id its anchor
     */
    record Chapter(String id, String title, List<Component> content) {

        Chapter(String id, String title, Component... content) {
            this(id, title, List.of(content));
        }

        /** The chapter with its heading. */
        Component shown() {
            var heading = new H2(title);
            heading.setId(id);
            var chapter = new Div(heading);
            chapter.addClassName("hc-chapter");
            content.forEach(chapter::add);
            return chapter;
        }
    }

    private final PostMortemId postMortem;
    private final Function<Lesson, Component> underLesson;

    /**
     * A document.
     *
     * @param underLesson what is told below a lesson; may be empty
     */
    AccountText(PostMortemId postMortem, Function<Lesson, Component> underLesson) {
        this.postMortem = postMortem;
        this.underLesson = underLesson;
    }

    /** A document that tells nothing of its lessons. */
    static AccountText of(PostMortemId postMortem) {
        return new AccountText(postMortem, lesson -> new Span());
    }

    /** Sections, factors and lessons of a text, in reading order. */
    List<Chapter> chapters(Content content) {
        var chapters = new ArrayList<Chapter>();
        for (var section : Section.values()) {
            var text = content.sections().get(section);
            if (text != null) {
                chapters.add(new Chapter(
                        section.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                        Labels.of(section),
                        Manuscripts.shown(postMortem, text)));
            }
        }
        if (!content.factors().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("hc-factors");
            content.factors().forEach(factor -> list.add(factor(factor)));
            chapters.add(new Chapter("factors", "Contributing factors", list));
        }
        if (!content.lessons().isEmpty()) {
            chapters.add(new Chapter(
                    "lessons",
                    "Lessons",
                    content.lessons().stream().map(this::lesson).toList()));
        }
        if (content.learningDeclined() != null) {
            chapters.add(new Chapter("nothing-new", "Nothing new", new Paragraph(content.learningDeclined())));
        }
        if (content.actionsDeclined() != null) {
            chapters.add(new Chapter("no-actions", "No actions", new Paragraph(content.actionsDeclined())));
        }
        return chapters;
    }

    private static ListItem factor(Factor factor) {
        var item = new ListItem(
                new Span(factor.causeLabel()),
                new Span(" (" + Label.within(factor.certainty().name()) + ")"));
        if (factor.evidence() != null) {
            item.add(new Paragraph("“" + factor.evidence() + "”"));
        }
        var phases = FindingsPart.phases(factor);
        if (!phases.isEmpty()) {
            item.add(FindingsPart.nothing(phases));
        }
        return item;
    }

    private Component lesson(Lesson lesson) {
        var shown = lessonAlone(lesson);
        shown.setId("lesson-" + lesson.lesson());
        shown.add(underLesson.apply(lesson));
        return shown;
    }

    static Div lessonAlone(Lesson lesson) {
        var shown = new Div(new dev.hindcast.ui.common.Markdown(lesson.statement()));
        if (lesson.advice() != null) {
            var advice = new dev.hindcast.ui.common.Markdown(lesson.advice());
            advice.addClassName("hc-muted");
            shown.add(advice);
        }
        if (!lesson.tags().isEmpty()) {
            var tags = new Div();
            tags.addClassName("hc-badges");
            lesson.tags().forEach(tag -> tags.add(Tone.PLAIN.badge(tag)));
            shown.add(tags);
        }
        shown.addClassName("hc-lesson");
        return shown;
    }
}
