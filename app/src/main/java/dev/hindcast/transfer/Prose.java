package dev.hindcast.transfer;

import dev.hindcast.shared.AttachmentId;
import dev.hindcast.shared.InvalidInput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/**
 * Markdown as people wrote it, made HTML for screens and documents: rendered, then passed through a sanitizer, so that
 * nothing in it can act and no page of somebody else's is asked for anything.
 */
public final class Prose {

    private static final String ATTACHMENT = "attachment:";
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>")
            .nodeRendererFactory(Pictures::new)
            .build();
    private static final PolicyFactory POLICY = Sanitizers.FORMATTING
            .and(Sanitizers.BLOCKS)
            .and(Sanitizers.LINKS)
            .and(Sanitizers.TABLES)
            .and(new HtmlPolicyBuilder()
                    .allowElements("img", "span")
                    .allowAttributes("src")
                    .matching(Pattern.compile("[A-Za-z0-9_-]+(?:/[A-Za-z0-9_-]+)*"))
                    .onElements("img")
                    .allowAttributes("alt", "title")
                    .onElements("img")
                    .allowAttributes("class")
                    .matching(true, "figure", "caption")
                    .onElements("span")
                    .toFactory());

    private Prose() {}

    /** The sanitized HTML of Markdown text that has no pictures to show. */
    public static String html(String markdown) {
        return html(markdown, id -> null);
    }

    /**
     * The sanitized HTML of Markdown text.
     *
     * @param pictures where the picture of an attachment's identifier is, as a path; none when null
     */
    public static String html(String markdown, Function<String, @Nullable String> pictures) {
        var text = PARSER.parse(markdown);
        text.accept(new Placing(pictures));
        return POLICY.sanitize(RENDERER.render(text));
    }

    /** Points pictures to where they are; one that is elsewhere becomes a link, for a page must not be called unasked. */
    private static final class Placing extends AbstractVisitor {

        private final Function<String, @Nullable String> pictures;

        Placing(Function<String, @Nullable String> pictures) {
            this.pictures = pictures;
        }

        @Override
        public void visit(Image image) {
            var destination = image.getDestination();
            if (!destination.startsWith(ATTACHMENT)) {
                replace(image, new Link(destination, image.getTitle()));
                return;
            }
            var path = isWellFormed(destination) ? pictures.apply(destination.substring(ATTACHMENT.length())) : null;
            if (path == null) {
                replace(image, new org.commonmark.node.Emphasis());
            } else {
                image.setDestination(path);
            }
        }

        private static boolean isWellFormed(String destination) {
            try {
                return !new AttachmentId(destination.substring(ATTACHMENT.length()))
                        .value()
                        .isEmpty();
            } catch (InvalidInput malformed) {
                return false;
            }
        }

        private static void replace(Node image, Node instead) {
            for (var child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
                instead.appendChild(child);
            }
            image.insertBefore(instead);
            image.unlink();
        }
    }

    /** A picture with its caption below. */
    private static final class Pictures implements NodeRenderer {

        private final HtmlNodeRendererContext context;

        Pictures(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Image.class);
        }

        @Override
        public void render(Node node) {
            var image = (Image) node;
            var words = caption(image);
            var html = context.getWriter();
            html.tag("span", Map.of("class", "figure"));
            var attributes = new LinkedHashMap<String, String>();
            attributes.put("src", image.getDestination());
            attributes.put("alt", words);
            html.tag("img", attributes, true);
            if (!words.isEmpty()) {
                html.tag("span", Map.of("class", "caption"));
                html.text(words);
                html.tag("/span");
            }
            html.tag("/span");
        }

        private static String caption(Image image) {
            var words = new StringBuilder();
            image.accept(new AbstractVisitor() {
                @Override
                public void visit(org.commonmark.node.Text text) {
                    words.append(text.getLiteral());
                }

                @Override
                public void visit(org.commonmark.node.Code code) {
                    words.append(code.getLiteral());
                }

                @Override
                public void visit(org.commonmark.node.SoftLineBreak lineBreak) {
                    words.append(' ');
                }
            });
            return words.toString();
        }
    }
}
