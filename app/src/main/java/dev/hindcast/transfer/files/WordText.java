package dev.hindcast.transfer.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.w3c.dom.Node;

/**
 * The text of a Word document as Markdown: headings by their style, lists, tables, notes where they are referred to, text
 * boxes behind the paragraph they are beside. What has no place is told.
 *
 * @see "ADR-0076"
 */
final class WordText {

    private static final int LONGEST_BOLD_HEADING = 80;
    private static final int DEEPEST_LIST = 8;
    private static final int DEEPEST = 100;
    private static final long MOST_TEXT = 20L * 1024 * 1024;

    static {
        ZipSecureFile.setMaxEntrySize(100L * 1024 * 1024);
        ZipSecureFile.setMaxTextSize(MOST_TEXT);
    }

    private final XWPFDocument document;
    private final WordStyles styles;
    private final LeftOut leftOut = new LeftOut();
    private final StringBuilder markdown = new StringBuilder();

    private WordText(XWPFDocument document) {
        this.document = document;
        this.styles = new WordStyles(document.getStyles());
    }

    /**
     * @param leftOut what of the document is no text, or stands elsewhere, in words
     */
    record Words(String markdown, List<String> leftOut) {}

    static Words read(InputStream file) throws IOException {
        try (var document = new XWPFDocument(file)) {
            var text = new WordText(document);
            text.addAll(document.getDocument().getBody().getDomNode(), 0);
            if (document.getHeaderList().stream().anyMatch(WordText::hasText)
                    || document.getFooterList().stream().anyMatch(WordText::hasText)) {
                text.leftOut.add(LeftOut.Kind.MARGIN);
            }
            return new Words(text.markdown.toString(), text.leftOut.inWords());
        }
    }

    private static boolean hasText(XWPFHeaderFooter margin) {
        return margin.getText().chars().filter(Character::isLetter).count() > 0;
    }

    private void addAll(Node parent, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("The document is nested too deeply");
        }
        for (var node : Xml.children(parent)) {
            if (Xml.isWord(node, "p")) {
                addParagraph(node, depth);
            } else if (Xml.isWord(node, "tbl")) {
                addTable(node);
            } else if (WordRuns.isRemoved(node)) {
                leftOut.add(LeftOut.Kind.TRACKED_CHANGE);
            } else if (WordRuns.isWrapper(node) || Xml.is(node, "Choice")) {
                addAll(node, depth + 1);
            } else if (Xml.is(node, "AlternateContent")) {
                addAll(WordRuns.chosen(node), depth + 1);
            }
        }
    }

    private void addParagraph(Node paragraph, int depth) {
        var runs = new WordRuns(document, leftOut).read(paragraph);
        addText(paragraph, runs);
        for (var box : runs.boxes()) {
            leftOut.add(LeftOut.Kind.TEXT_BOX);
            markdown.append('\n');
            addAll(box, depth + 1);
        }
    }

    private void addText(Node paragraph, WordRuns runs) {
        var text = runs.text();
        if (text.isEmpty()) {
            markdown.append('\n');
            return;
        }
        var properties = Xml.child(paragraph, "pPr");
        var level = level(properties, text, runs.isBold());
        if (level > 0) {
            markdown.append('\n')
                    .append("#".repeat(level))
                    .append(' ')
                    .append(text.replaceAll("\\s+", " "))
                    .append("\n\n");
            return;
        }
        var depth = styles.depthInList(properties);
        if (depth.isPresent()) {
            markdown.append("    ".repeat(Math.min(depth.get(), DEEPEST_LIST)))
                    .append("- ")
                    .append(text.replaceAll("\\s+", " "))
                    .append('\n');
        } else {
            markdown.append('\n').append(text).append("\n");
        }
    }

    /** 1 to 6 when it is a heading, by its style or because all of it is bold and it says what it is; else 0. */
    private int level(Optional<Node> properties, String text, boolean bold) {
        var styled = styles.headingLevel(properties);
        if (styled > 0) {
            return styled;
        }
        return bold
                        && text.length() <= LONGEST_BOLD_HEADING
                        && Headings.of(text).isPresent()
                ? 2
                : 0;
    }

    private void addTable(Node table) {
        markdown.append('\n');
        var first = true;
        for (var row : Xml.descendants(table, "tr", "tbl")) {
            var cells =
                    Xml.descendants(row, "tc", "tr").stream().map(this::cell).toList();
            markdown.append("| ").append(String.join(" | ", cells)).append(" |\n");
            if (first) {
                markdown.append(cells.stream().map(_ -> "---").collect(Collectors.joining(" | ", "| ", " |\n")));
                first = false;
            }
        }
        markdown.append('\n');
    }

    /** Everything in it in one line, tables within it too. */
    private String cell(Node cell) {
        var texts = new ArrayList<String>();
        for (var paragraph : Xml.descendants(cell, "p", "")) {
            var runs = new WordRuns(document, leftOut).read(paragraph);
            texts.add(runs.text());
            runs.boxes().forEach(box -> {
                leftOut.add(LeftOut.Kind.TEXT_BOX);
                texts.add(cell(box));
            });
        }
        return texts.stream()
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ")
                .replace("|", "\\|");
    }
}
