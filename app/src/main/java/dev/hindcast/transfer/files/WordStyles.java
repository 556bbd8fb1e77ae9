package dev.hindcast.transfer.files;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/** What the styles of a Word document say of its paragraphs. */
final class WordStyles {

    private static final Pattern HEADING =
            Pattern.compile("(?:heading|überschrift|berschrift|titre|título|titolo|kop) ?([1-9])|title|subtitle");
    private static final Pattern LIST = Pattern.compile("list (?:bullet|number)(?: ([2-5]))?");
    private static final int DEEPEST = 10;
    private static final int LOWEST = 6;

    private final @Nullable XWPFStyles styles;

    WordStyles(@Nullable XWPFStyles styles) {
        this.styles = styles;
    }

    /** 1 to 6; 0 when it is no heading. */
    int headingLevel(Optional<Node> properties) {
        var outline = Xml.value(Xml.child(properties, "outlineLvl"), "val").flatMap(WordStyles::number);
        if (outline.isPresent() && outline.get() < LOWEST) {
            return Math.min(LOWEST, outline.get() + 2);
        }
        var id = Xml.value(Xml.child(properties, "pStyle"), "val").orElse(null);
        for (var depth = 0; id != null && depth < DEEPEST; depth++) {
            var style = style(id);
            for (var name : new String[] {style == null ? null : style.getName(), id}) {
                if (name != null) {
                    var heading = HEADING.matcher(name.toLowerCase(Locale.ROOT));
                    if (heading.matches()) {
                        return heading.group(1) == null ? 1 : Math.min(LOWEST, 1 + Integer.parseInt(heading.group(1)));
                    }
                }
            }
            id = style == null ? null : style.getBasisStyleID();
        }
        return 0;
    }

    /** How deep in a list it stands; empty when in none. */
    Optional<Integer> depthInList(Optional<Node> properties) {
        var numbering = Xml.child(properties, "numPr");
        if (numbering.isPresent()
                && !Xml.value(Xml.child(numbering, "numId"), "val").equals(Optional.of("0"))) {
            return Optional.of(Xml.value(Xml.child(numbering, "ilvl"), "val")
                    .flatMap(WordStyles::number)
                    .orElse(0));
        }
        return Xml.value(Xml.child(properties, "pStyle"), "val")
                .map(this::style)
                .map(XWPFStyle::getName)
                .map(name -> LIST.matcher(name.toLowerCase(Locale.ROOT)))
                .filter(list -> list.matches())
                .map(list -> list.group(1) == null ? 0 : Integer.parseInt(list.group(1)) - 1);
    }

    private @Nullable XWPFStyle style(String id) {
        return styles == null ? null : styles.getStyle(id);
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,4}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }
}
