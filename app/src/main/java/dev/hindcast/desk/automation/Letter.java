package dev.hindcast.desk.automation;

import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** The words of a mail, made of parts rather than of marked-up text, so that what people wrote stays what it is. */
final class Letter {

    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();
    private static final HtmlRenderer RICH =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private static final String STYLE = "font:16px/1.5 system-ui,sans-serif;max-width:40em;margin:1em";

    private final Document words = new Document();
    private BulletList list = new BulletList();

    Letter text(String text) {
        return add(new Paragraph(), new Text(text));
    }

    Letter heading(String text) {
        var heading = new Heading();
        heading.setLevel(2);
        return add(heading, new Text(text));
    }

    /** A sentence that leads somewhere. */
    Letter link(String text, String address) {
        var link = new Link(address, null);
        link.appendChild(new Text(text));
        return add(new Paragraph(), link);
    }

    Letter list() {
        list = new BulletList();
        list.setMarker("-");
        list.setTight(true);
        words.appendChild(list);
        return this;
    }

    /** One more in the list that was begun last; what {@code leading} says leads to the address, the rest does not. */
    Letter item(String leading, String address, String rest) {
        var link = new Link(address, null);
        link.appendChild(new Text(leading));
        var line = new Paragraph();
        line.appendChild(link);
        if (!rest.isEmpty()) {
            line.appendChild(new Text(rest));
        }
        return item(line);
    }

    Letter item(String text) {
        var line = new Paragraph();
        line.appendChild(new Text(text));
        return item(line);
    }

    String plain() {
        return PLAIN.render(words);
    }

    String html() {
        return "<!DOCTYPE html><html lang=\"en\"><body style=\"" + STYLE + "\">" + RICH.render(words)
                + "</body></html>";
    }

    private Letter item(Paragraph line) {
        var item = new ListItem();
        item.appendChild(line);
        list.appendChild(item);
        return this;
    }

    private Letter add(Node block, Node content) {
        block.appendChild(content);
        words.appendChild(block);
        return this;
    }
}
