package dev.hindcast.transfer.files;

import dev.hindcast.postmortem.Section;
import dev.hindcast.transfer.Understood;
import dev.hindcast.transfer.Understood.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads a post-mortem out of Markdown as people write it: front matter, headings, and lines such as <em>Impact: …</em> at
 * the beginning. Every line goes into some section; what its heading does not tell is told as a guess.
 *
 * @see "ADR-0076"
 */
final class MarkdownPostMortem {

    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    /** A line such as {@code **Root causes**: the disk was full}. */
    private static final Pattern LABELLED = Pattern.compile(
            "^[ ]{0,3}(?:[-*+] )?(\\*\\*|__)?([\\p{L}0-9][^:*_|]{0,40}?)\\s*(?:\\*\\*|__)?:(?:\\*\\*|__)?(?:\\s+(.*))?$");

    private final String file;
    private final FrontMatter about;
    private final List<String> notes = new ArrayList<>();
    private final List<Open> parts = new ArrayList<>();
    private String title = "";
    private Open open = new Open("", Section.SUMMARY.name(), true);
    private int levelOfSections = 7;
    private int levelOfOpen;

    private MarkdownPostMortem(String file, FrontMatter about) {
        this.file = file;
        this.about = about;
        parts.add(open);
    }

    private static final class Open {
        final String heading;
        final String becomes;
        final boolean sure;
        final StringBuilder text = new StringBuilder();

        Open(String heading, String becomes, boolean sure) {
            this.heading = heading;
            this.becomes = becomes;
            this.sure = sure;
        }
    }

    /** @param causeCode the code of a cause that is called so; empty when there is none */
    static Understood read(String file, String text, Function<String, Optional<String>> causeCode) {
        var about = FrontMatter.of(text);
        var document = new MarkdownPostMortem(file, about);
        document.notes.addAll(about.notes());
        document.readBody(about.rest());
        return document.understood(causeCode);
    }

    private void readBody(String body) {
        var lines = body.lines().toList();
        var covered = headings(body);
        var fenced = false;
        for (var number = 0; number < lines.size(); number++) {
            var line = lines.get(number);
            var heading = covered.get(number);
            if (heading != null) {
                begin(heading);
                number += heading.lines - 1;
                continue;
            }
            fenced ^= line.strip().startsWith("```");
            if (fenced || !readLabelled(line)) {
                open.text.append(line).append('\n');
            }
        }
    }

    /** A heading as it stands in the text. */
    private record Above(String words, int level, int lines) {}

    private List<Above> headings(String body) {
        var all = new ArrayList<Above>(
                java.util.Collections.nCopies((int) body.lines().count() + 1, null));
        for (var node = PARSER.parse(body).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && !heading.getSourceSpans().isEmpty()) {
                var first = heading.getSourceSpans().getFirst().getLineIndex();
                var level = heading.getLevel();
                var setext =
                        !body.lines().skip(first).findFirst().orElse("").strip().startsWith("#");
                var spans = heading.getSourceSpans().size();
                all.set(first, new Above(words(heading), level, setext ? Math.max(2, spans) : 1));
                if (!Headings.of(words(heading)).isEmpty()) {
                    levelOfSections = Math.min(levelOfSections, level);
                }
            } else if (node instanceof HtmlBlock) {
                continue;
            }
        }
        return all;
    }

    private static String words(Node heading) {
        var words = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(org.commonmark.node.Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(org.commonmark.node.SoftLineBreak line) {
                words.append(' ');
            }
        });
        return words.toString().strip();
    }

    private void begin(Above heading) {
        var meaning = Headings.of(heading.words);
        var nothingYet = parts.size() == 1 && open.text.toString().isBlank();
        if (title.isEmpty()
                && (nothingYet && heading.level <= levelOfSections || levelOfOpen == 0 && heading.level == 1)
                && (meaning.isEmpty() || !meaning.get().sure())) {
            title = heading.words;
            return;
        }
        if (meaning.isPresent()
                && (meaning.get().sure() || heading.level <= levelOfSections)
                && !isMatterOfCourse(heading, meaning.get())) {
            open(heading.words, meaning.get().becomes(), meaning.get().sure());
            levelOfOpen = heading.level;
        } else if (levelOfOpen > 0 && heading.level > levelOfOpen) {
            // It belongs to what it stands under.
            open.text.append("\n#### ").append(heading.words).append("\n\n");
        } else {
            open(heading.words, Section.BACKGROUND.name(), false);
            levelOfOpen = heading.level;
        }
    }

    /** Words such as <em>Data</em> or <em>Method</em> say little below a heading that says more. */
    private boolean isMatterOfCourse(Above heading, Headings.Meaning meaning) {
        return levelOfOpen > 0
                && heading.level > levelOfOpen
                && meaning.becomes().equals(Section.BACKGROUND.name());
    }

    private void open(String heading, String becomes, boolean sure) {
        open = new Open(heading, becomes, sure);
        parts.add(open);
    }

    /** A line that says what it is, as long as no heading has done so. */
    private boolean readLabelled(String line) {
        var match = LABELLED.matcher(line);
        if (levelOfOpen > 0 || !match.matches()) {
            return false;
        }
        var label = match.group(2).strip();
        var text = match.group(3) == null ? "" : match.group(3).strip();
        if (about.take(label, text)) {
            return true;
        }
        var meaning = Headings.of(label).filter(Headings.Meaning::sure);
        if (meaning.isEmpty()) {
            return false;
        }
        open(label, meaning.get().becomes(), true);
        open.text.append(text).append('\n');
        return true;
    }

    private Understood understood(Function<String, Optional<String>> causeCode) {
        var causes = new ArrayList<String>();
        for (var cause : about.list("causes")) {
            causeCode.apply(cause).ifPresentOrElse(causes::add, () -> {
                notes.add("'%s' is no cause code; it is kept as text".formatted(cause));
                open("Cause", Section.EXPECTED_AND_HAPPENED.name(), false);
                open.text.append(cause).append('\n');
            });
        }
        var asked = List.copyOf(parts);
        about.extra().forEach((key, value) -> {
            open(key, Section.BACKGROUND.name(), false);
            open.text.append(value).append('\n');
        });
        if (!about.extra().isEmpty()) {
            notes.add("%s of the front matter %s no place of its own; it is kept as background"
                    .formatted(
                            about.extra().keySet().stream()
                                    .map(key -> "'" + key + "'")
                                    .collect(Collectors.joining(", ")),
                            about.extra().size() == 1 ? "has" : "have"));
        }
        var readable = parts.stream()
                .filter(part -> !part.text.toString().isBlank())
                .map(part -> new Part(
                        part.heading,
                        part.becomes,
                        part.sure,
                        part.text.toString().strip()))
                .toList();
        asked.stream()
                .filter(part -> !part.sure && !part.text.toString().isBlank())
                .forEach(part -> notes.add("'%s' is no heading that is known; its text is kept as %s"
                        .formatted(
                                part.heading,
                                part.becomes.toLowerCase(java.util.Locale.ROOT).replace('_', ' '))));
        if (readable.isEmpty()) {
            notes.add("it has no text");
        } else if (readable.size() == 1 && readable.getFirst().heading().isEmpty()) {
            notes.add("it has no headings that are known; all of it is kept as the summary");
        }
        var called = about.text("title")
                .or(() -> Optional.of(title).filter(words -> !words.isEmpty()))
                .orElseGet(() -> Names.stem(file));
        return new Understood(
                file,
                called,
                about.text("id").orElse(file),
                about.text("project").orElse(null),
                about.text("unit").orElse(null),
                about.text("date").orElse(null),
                about.list("tags"),
                causes,
                readable,
                notes);
    }

    /** Each item of the lists in a text and each paragraph beside them, as one line. */
    static List<String> items(String text) {
        var items = new ArrayList<String>();
        var lines = text.lines().toList();
        for (var node = PARSER.parse(text).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof BulletList || node instanceof OrderedList) {
                for (var item = node.getFirstChild(); item != null; item = item.getNext()) {
                    items.add(oneLine(item, lines).replaceFirst("^(?:[-*+]|\\d+[.)])\\s+", ""));
                }
            } else if (node instanceof Heading heading && heading.getLevel() < 7) {
                continue;
            } else {
                items.add(oneLine(node, lines));
            }
        }
        items.removeIf(String::isBlank);
        return items;
    }

    private static String oneLine(Node node, List<String> lines) {
        var text = new StringBuilder();
        for (var span : node.getSourceSpans()) {
            text.append(' ')
                    .append(lines.get(span.getLineIndex())
                            .substring(span.getColumnIndex())
                            .strip());
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }
}
