package dev.hindcast.ui.common;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/** Markdown as text to read: rendered, then passed through a sanitizer, so that nothing in it can act. */
public final class Markdown extends Div {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>")
            .build();
    private static final PolicyFactory POLICY =
            Sanitizers.FORMATTING.and(Sanitizers.BLOCKS).and(Sanitizers.LINKS).and(Sanitizers.TABLES);
    private static final PolicyFactory HIGHLIGHT = new org.owasp.html.HtmlPolicyBuilder()
            .allowElements("mark", "em", "b")
            .toFactory();

    public Markdown(String text) {
        addClassName("hc-prose");
        setText(text);
    }

    @Override
    public void setText(String text) {
        getElement().setProperty("innerHTML", html(text == null ? "" : text));
    }

    /** The sanitized HTML of Markdown text. */
    public static String html(String markdown) {
        return POLICY.sanitize(RENDERER.render(PARSER.parse(markdown)));
    }

    /** A search engine's passage in which only the marks of the found words are HTML. */
    public static Div passage(List<String> passages) {
        var div = new Div();
        div.addClassName("hc-passage");
        div.getElement().setProperty("innerHTML", HIGHLIGHT.sanitize(String.join(" … ", passages)));
        return div;
    }
}
