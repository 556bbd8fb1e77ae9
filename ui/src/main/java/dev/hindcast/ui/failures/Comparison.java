package dev.hindcast.ui.failures;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import dev.hindcast.postmortem.PostMortemQuery.Content;
import dev.hindcast.postmortem.PostMortemQuery.Factor;
import dev.hindcast.postmortem.PostMortemQuery.Lesson;
import dev.hindcast.postmortem.Section;
import dev.hindcast.shared.Label;
import dev.hindcast.ui.common.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Two texts side by side, chapter by chapter, with the words that differ marked; chapters alike are left out. */
class Comparison extends Div {

    /** Characters that no text holds ({@link dev.hindcast.shared.Text} is stored as given; these are for private use). */
    private static final char OPENS = '\uF8F0';

    private static final char CLOSES = '\uF8F1';

    private static final DiffRowGenerator WORDS = DiffRowGenerator.create()
            .showInlineDiffs(true)
            .inlineDiffByWord(true)
            .mergeOriginalRevised(false)
            .lineNormalizer(line -> line)
            .oldTag(opens -> String.valueOf(opens ? OPENS : CLOSES))
            .newTag(opens -> String.valueOf(opens ? OPENS : CLOSES))
            .build();

    Comparison(String earlierName, Content earlier, String laterName, Content later) {
        addClassName("hc-comparison");
        var before = chapters(earlier);
        var after = chapters(later);
        var titles = new ArrayList<>(after.keySet());
        before.keySet().stream().filter(title -> !after.containsKey(title)).forEach(titles::add);
        var heads = new Div(new H2(earlierName), new H2(laterName));
        heads.addClassName("hc-compared");
        add(heads);
        titles.forEach(title -> {
            var left = before.getOrDefault(title, "");
            var right = after.getOrDefault(title, "");
            if (!left.equals(right)) {
                add(new H3(title));
                rows(left, right).forEach(row -> add(row(row)));
            }
        });
        if (before.equals(after)) {
            add(RevisionView.same());
        }
    }

    static List<DiffRow> rows(String left, String right) {
        return WORDS.generateDiffRows(left.lines().toList(), right.lines().toList());
    }

    private static Div row(DiffRow row) {
        var pair = new Div(
                side(row.getOldLine(), "del", row.getTag() == DiffRow.Tag.DELETE),
                side(row.getNewLine(), "ins", row.getTag() == DiffRow.Tag.INSERT));
        pair.addClassName("hc-compared");
        return pair;
    }

    private static Div side(String line, String mark, boolean whole) {
        var side = new Div();
        if (whole) {
            side.add(marked(mark, line.replaceAll("[" + OPENS + CLOSES + "]", "")));
            return side;
        }
        for (var part : line.split("(?=" + OPENS + ")|(?<=" + CLOSES + ")")) {
            if (!part.isEmpty() && part.charAt(0) == OPENS) {
                side.add(marked(mark, part.replaceAll("[" + OPENS + CLOSES + "]", "")));
            } else if (!part.isEmpty()) {
                side.add(new Text(part));
            }
        }
        return side;
    }

    private static Component marked(String mark, String text) {
        var marked = new HtmlComponent(mark);
        marked.getElement().setText(text);
        return marked;
    }

    private static Map<String, String> chapters(Content content) {
        var chapters = new LinkedHashMap<String, String>();
        for (var section : Section.values()) {
            var text = content.sections().get(section);
            if (text != null) {
                chapters.put(Labels.of(section), text);
            }
        }
        put(
                chapters,
                "Contributing factors",
                content.factors().stream().map(Comparison::factor).toList());
        put(
                chapters,
                "Lessons",
                content.lessons().stream().map(Comparison::lesson).toList());
        put(chapters, "Nothing new", lines(content.learningDeclined()));
        put(chapters, "No actions", lines(content.actionsDeclined()));
        return chapters;
    }

    private static void put(Map<String, String> chapters, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            chapters.put(title, String.join("\n", lines));
        }
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static String factor(Factor factor) {
        return List.of(
                        factor.causeLabel() + " ("
                                + Label.within(factor.certainty().name()) + ")",
                        factor.evidence() == null ? "" : "“" + factor.evidence() + "”",
                        FindingsPart.phases(factor))
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String lesson(Lesson lesson) {
        return lesson.advice() == null ? lesson.statement() : lesson.statement() + "\n" + lesson.advice();
    }
}
