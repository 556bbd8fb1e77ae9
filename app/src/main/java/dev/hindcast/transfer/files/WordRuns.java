package dev.hindcast.transfer.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/** The words of one paragraph of a Word document as Markdown, and the text boxes beside it. */
final class WordRuns {

    private static final Pattern MARKS = Pattern.compile("([\\\\`*_<\\[\\]])");
    private static final Pattern LINK = Pattern.compile("(?i)(?:https?|mailto):[^\\s<>]+");
    private static final Set<String> REMOVED = Set.of("del", "moveFrom");
    private static final Set<String> WRAPPERS = Set.of(
            "sdt",
            "sdtContent",
            "ins",
            "moveTo",
            "smartTag",
            "customXml",
            "fldSimple",
            "bdo",
            "dir",
            "ruby",
            "rubyBase");
    private static final Set<String> PICTURES = Set.of("blip", "imagedata");
    private static final Set<String> EMBEDDED = Set.of("chart", "relIds");
    private static final int DEEPEST = 100;

    private final XWPFDocument document;
    private final LeftOut leftOut;
    private final StringBuilder words = new StringBuilder();
    private final List<Node> boxes = new ArrayList<>();
    private boolean plain;

    WordRuns(XWPFDocument document, LeftOut leftOut) {
        this.document = document;
        this.leftOut = leftOut;
    }

    /** Whether it was deleted or moved away, with the change tracked. */
    static boolean isRemoved(Node node) {
        return REMOVED.contains(String.valueOf(node.getLocalName())) && Xml.isWord(node, node.getLocalName());
    }

    /** Whether it only holds what counts. */
    static boolean isWrapper(Node node) {
        return WRAPPERS.contains(String.valueOf(node.getLocalName())) && Xml.isWord(node, node.getLocalName());
    }

    /** Of alternatives for newer and older programs, the one for newer ones. */
    static Node chosen(Node alternatives) {
        return Xml.children(alternatives).stream().findFirst().orElse(alternatives);
    }

    WordRuns read(Node paragraph) {
        readAll(paragraph, 0);
        return this;
    }

    String text() {
        return words.toString()
                .replaceAll("[ \\t\\x0B\\f\\u00A0]+", " ")
                .strip()
                .replaceAll("(?m)^([#>+-])", "\\\\$1");
    }

    boolean isBold() {
        return !plain;
    }

    List<Node> boxes() {
        return boxes;
    }

    private void readAll(Node parent, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("The document is nested too deeply");
        }
        for (var node : Xml.children(parent)) {
            read(node, depth);
        }
    }

    private void read(Node node, int depth) {
        if (isRemoved(node)) {
            leftOut.add(LeftOut.Kind.TRACKED_CHANGE);
            return;
        }
        switch (String.valueOf(node.getLocalName())) {
            case "ins", "moveTo" -> {
                leftOut.add(LeftOut.Kind.TRACKED_CHANGE);
                readAll(node, depth + 1);
            }
            case "hyperlink" -> readLink(node, depth);
            case "r" -> readRun(node, depth);
            case "oMath", "oMathPara" -> words.append(escaped(Xml.text(node)));
            case "AlternateContent" -> readAll(chosen(node), depth + 1);
            default -> {
                if (isWrapper(node)) {
                    readAll(node, depth + 1);
                }
            }
        }
    }

    private void readRun(Node run, int depth) {
        var bold = Xml.child(Xml.child(run, "rPr"), "b");
        var isBold = bold.isPresent()
                && !Set.of("0", "false", "off").contains(Xml.value(bold, "val").orElse(""));
        var before = words.length();
        for (var part : Xml.children(run)) {
            readPart(part, depth + 1);
        }
        plain |= !isBold && !words.substring(before).isBlank();
    }

    private void readPart(Node part, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("The document is nested too deeply");
        }
        switch (String.valueOf(part.getLocalName())) {
            case "t" -> words.append(escaped(Xml.text(part)));
            case "tab", "ptab" -> words.append(' ');
            case "br", "cr" -> words.append('\n');
            case "noBreakHyphen" -> words.append('-');
            case "sym" -> words.append(symbol(part));
            case "footnoteReference" -> note(part, document::getFootnoteByID);
            case "endnoteReference" -> note(part, document::getEndnoteByID);
            case "commentReference" -> leftOut.add(LeftOut.Kind.COMMENT);
            case "drawing", "pict", "object" -> readDrawing(part);
            case "AlternateContent" -> Xml.children(chosen(part)).forEach(inner -> readPart(inner, depth + 1));
            default -> {
                // properties, marks of fields and the like
            }
        }
    }

    /** Text boxes are kept; what else is drawn is told. */
    private void readDrawing(Node drawing) {
        var found = Xml.descendants(drawing, "txbxContent", "");
        boxes.addAll(found);
        if (Xml.is(drawing, "object") || contains(drawing, EMBEDDED)) {
            leftOut.add(LeftOut.Kind.OBJECT);
        } else if (contains(drawing, PICTURES)) {
            leftOut.add(LeftOut.Kind.PICTURE);
        }
    }

    private static boolean contains(Node parent, Set<String> names) {
        return Xml.children(parent).stream()
                .anyMatch(node -> names.contains(String.valueOf(node.getLocalName())) || contains(node, names));
    }

    private void readLink(Node link, int depth) {
        var from = words.length();
        readAll(link, depth + 1);
        var target = Xml.value(Optional.of(link), "id")
                .map(document::getHyperlinkByID)
                .map(found -> found.getURL())
                .filter(url -> url != null && LINK.matcher(url).matches());
        var text = words.substring(from).strip();
        if (target.isPresent() && !text.isEmpty()) {
            words.setLength(from);
            words.append(
                    text.equals(escaped(target.get()))
                            ? "<" + target.get() + ">"
                            : "[" + text + "](<" + target.get() + ">)");
        }
    }

    /** Looks a note up. */
    private interface Notes {
        @Nullable
        XWPFAbstractFootnoteEndnote of(int id);
    }

    private void note(Node reference, Notes notes) {
        var note = Xml.value(Optional.of(reference), "id")
                .filter(id -> id.matches("\\d{1,9}"))
                .map(id -> notes.of(Integer.parseInt(id)));
        var text = note.map(found -> found.getParagraphs().stream()
                        .map(XWPFParagraph::getText)
                        .collect(Collectors.joining(" "))
                        .replaceAll("\\[footnoteRef:\\d+]|\\[endnoteRef:\\d+]", "")
                        .strip())
                .orElse("");
        if (!text.isEmpty()) {
            leftOut.add(LeftOut.Kind.NOTE);
            words.append(" (").append(escaped(text)).append(')');
        }
    }

    private static String symbol(Node symbol) {
        var code = Xml.value(Optional.of(symbol), "char").orElse("").toUpperCase(Locale.ROOT);
        // Arrows and ticks of the usual symbol fonts; others cannot be told apart without their font.
        return switch (code) {
            case "F0E0", "F0AE" -> "→";
            case "F0FC" -> "✓";
            case "F0B7", "F0A7" -> "•";
            default -> " ";
        };
    }

    private static String escaped(String text) {
        return MARKS.matcher(text).replaceAll("\\\\$1");
    }
}
