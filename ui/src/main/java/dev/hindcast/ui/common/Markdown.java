package dev.hindcast.ui.common;

import com.vaadin.flow.component.html.Div;
import dev.hindcast.transfer.Prose;
import java.util.List;
import java.util.function.Function;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Markdown as text to read: rendered, then passed through a sanitizer, so that nothing in it can act. */
public final class Markdown extends Div {

    private static final PolicyFactory HIGHLIGHT =
            new HtmlPolicyBuilder().allowElements("mark", "em", "b").toFactory();

    private final Function<String, String> pictures;

    public Markdown(String text) {
        this(text, attachment -> null);
    }

    /**
     * Markdown with pictures.
     *
     * @param pictures where the picture of an attachment's identifier is
     */
    public Markdown(String text, Function<String, String> pictures) {
        this.pictures = pictures;
        addClassName("hc-prose");
        setText(text);
    }

    @Override
    public void setText(String text) {
        getElement().setProperty("innerHTML", Prose.html(text == null ? "" : text, pictures));
    }

    /** The sanitized HTML of Markdown text. */
    public static String html(String markdown) {
        return Prose.html(markdown);
    }

    /** A search engine's passage in which only the marks of the found words are HTML. */
    public static Div passage(List<String> passages) {
        var div = new Div();
        div.addClassName("hc-passage");
        div.getElement().setProperty("innerHTML", HIGHLIGHT.sanitize(String.join(" … ", passages)));
        return div;
    }
}
