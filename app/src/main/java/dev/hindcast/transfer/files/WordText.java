package dev.hindcast.transfer.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** The text of a Word document as Markdown: headings by their style, lists, tables. */
final class WordText {

    private static final Pattern HEADING = Pattern.compile("heading ?([1-9])|title|subtitle");
    private static final Pattern MARKS = Pattern.compile("([\\\\`*_<\\[\\]])");
    private static final int LONGEST_BOLD_HEADING = 80;
    private static final long MOST_TEXT = 20L * 1024 * 1024;

    static {
        ZipSecureFile.setMaxEntrySize(100L * 1024 * 1024);
        ZipSecureFile.setMaxTextSize(MOST_TEXT);
    }

    private final XWPFDocument document;
    private final StringBuilder markdown = new StringBuilder();

    private WordText(XWPFDocument document) {
        this.document = document;
    }

    /** @param leftOut what of the document is no text, in words */
    record Words(String markdown, List<String> leftOut) {}

    static Words read(InputStream file) throws IOException {
        try (var document = new XWPFDocument(file)) {
            var text = new WordText(document);
            document.getBodyElements().forEach(text::add);
            document.getFootnotes().stream()
                    .flatMap(note -> note.getParagraphs().stream())
                    .map(XWPFParagraph::getText)
                    .filter(words -> !words.isBlank())
                    .forEach(words -> text.markdown
                            .append("\n")
                            .append(escaped(words.strip()))
                            .append("\n"));
            var leftOut = new ArrayList<String>();
            var pictures = document.getAllPictures().size();
            if (pictures > 0) {
                leftOut.add(pictures == 1 ? "a picture was left out" : pictures + " pictures were left out");
            }
            return new Words(text.markdown.toString(), leftOut);
        }
    }

    private void add(IBodyElement element) {
        switch (element) {
            case XWPFParagraph paragraph -> add(paragraph);
            case XWPFTable table -> add(table);
            default -> {
                // content controls and the like have no text of their own
            }
        }
    }

    private void add(XWPFParagraph paragraph) {
        var text = paragraph.getText().replaceAll("[ \\t\\x0B\\f\\u00A0]+", " ").strip();
        if (text.isEmpty()) {
            markdown.append('\n');
            return;
        }
        var level = level(paragraph, text);
        if (level > 0) {
            markdown.append('\n')
                    .append("#".repeat(level))
                    .append(' ')
                    .append(escaped(text.replaceAll("\\s+", " ")))
                    .append("\n\n");
        } else if (paragraph.getNumID() != null) {
            var depth =
                    paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
            markdown.append("    ".repeat(Math.min(depth, 8)))
                    .append("- ")
                    .append(escaped(text.replaceAll("\\s+", " ")))
                    .append('\n');
        } else {
            markdown.append('\n').append(escaped(text)).append("\n");
        }
    }

    /** 1 to 6 when it is a heading, by its style or because all of it is bold and it says what it is; else 0. */
    private int level(XWPFParagraph paragraph, String text) {
        var styles = document.getStyles();
        var style = styles == null || paragraph.getStyleID() == null ? null : styles.getStyle(paragraph.getStyleID());
        for (var name : new String[] {style == null ? null : style.getName(), paragraph.getStyleID()}) {
            if (name != null) {
                var heading = HEADING.matcher(name.toLowerCase(Locale.ROOT));
                if (heading.matches()) {
                    return heading.group(1) == null ? 1 : Math.min(6, 1 + Integer.parseInt(heading.group(1)));
                }
            }
        }
        var bold = !paragraph.getRuns().isEmpty()
                && paragraph.getRuns().stream()
                        .filter(run -> !run.text().isBlank())
                        .allMatch(XWPFRun::isBold);
        return bold
                        && text.length() <= LONGEST_BOLD_HEADING
                        && Headings.of(text).isPresent()
                ? 2
                : 0;
    }

    private void add(XWPFTable table) {
        markdown.append('\n');
        for (var row : table.getRows()) {
            var cells = row.getTableCells().stream()
                    .map(cell -> escaped(cell.getText().replaceAll("\\s+", " ").strip())
                            .replace("|", "\\|"))
                    .toList();
            markdown.append("| ").append(String.join(" | ", cells)).append(" |\n");
            if (row == table.getRow(0)) {
                markdown.append(cells.stream().map(_ -> "---").collect(Collectors.joining(" | ", "| ", " |\n")));
            }
        }
        markdown.append('\n');
    }

    private static String escaped(String text) {
        return MARKS.matcher(text).replaceAll("\\\\$1").replaceAll("(?m)^([#>+-])", "\\\\$1");
    }
}
