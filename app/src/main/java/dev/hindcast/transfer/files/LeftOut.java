package dev.hindcast.transfer.files;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What of a document is no text of it, or has been moved: so that nothing is lost untold. */
final class LeftOut {

    /** A kind of thing, as it is told of one and of several. */
    enum Kind {
        PICTURE("a picture was left out", "%d pictures were left out"),
        COMMENT("a comment in the margin was left out", "%d comments in the margin were left out"),
        TRACKED_CHANGE(
                "a tracked change was taken as accepted", "%d tracked changes were taken as if they were accepted"),
        TEXT_BOX(
                "the text of a text box stands behind the paragraph it is beside",
                "the texts of %d text boxes stand behind the paragraphs they are beside"),
        NOTE(
                "a footnote or endnote stands in brackets where it is referred to",
                "%d footnotes and endnotes stand in brackets where they are referred to"),
        OBJECT("a chart, diagram or embedded file was left out", "%d charts, diagrams or embedded files were left out"),
        MARGIN("headers and footers were left out", "headers and footers were left out");

        private final String one;
        private final String several;

        Kind(String one, String several) {
            this.one = one;
            this.several = several;
        }
    }

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    void add(Kind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    List<String> inWords() {
        return counts.entrySet().stream()
                .map(each -> each.getValue() == 1
                        ? each.getKey().one
                        : each.getKey().several.formatted(each.getValue()))
                .toList();
    }
}
