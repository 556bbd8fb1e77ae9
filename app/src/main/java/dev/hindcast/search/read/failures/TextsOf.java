package dev.hindcast.search.read.failures;

import dev.hindcast.search.read.failures.FailureDocument.Texts;
import dev.hindcast.search.read.failures.PostMortemFacts.Lesson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** The texts of a document while they are gathered. */
final class TextsOf {

    private static final int LEAD = 240;

    final String title;
    final List<String> lessons = new ArrayList<>();
    final List<String> summary = new ArrayList<>();
    final List<String> surprise = new ArrayList<>();
    final List<String> factors = new ArrayList<>();
    final List<String> sections = new ArrayList<>();
    final List<String> context = new ArrayList<>();

    TextsOf(String title) {
        this.title = title;
    }

    void add(Lesson lesson) {
        lessons.add(lesson.statement());
        if (lesson.advice() != null) {
            lessons.add(lesson.advice());
        }
    }

    /** How the most telling of them begins, cut at the end of a word and escaped. */
    String lead() {
        var text = Stream.of(summary, lessons, sections)
                .flatMap(List::stream)
                .findFirst()
                .orElse("")
                .replaceAll("\\s+", " ");
        if (text.length() > LEAD) {
            var end = text.lastIndexOf(' ', LEAD);
            text = text.substring(0, end > 0 ? end : LEAD) + " …";
        }
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    Texts build() {
        var words = Stream.of(List.of(title), lessons, summary, surprise, factors, sections, context)
                .flatMap(List::stream)
                .toList();
        return new Texts(
                title,
                orNothing(lessons),
                orNothing(summary),
                orNothing(surprise),
                orNothing(factors),
                sections,
                context,
                words,
                String.join("\n", words),
                title);
    }

    private static List<String> orNothing(List<String> texts) {
        return texts.isEmpty() ? Texts.NOTHING : texts;
    }
}
