package dev.hindcast.desk.automation;

import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The words of a mail, made of parts rather than of marked-up text, so that what people wrote stays what it is. The plain
 * text is laid out for reading: addresses stand on lines of their own, and the one of home at the end only.
 */
final class Letter {

    private static final HtmlRenderer RICH =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private static final String HEAD = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
            <meta name="color-scheme" content="light dark"><title>Hindcast</title></head>\
            <body style="font:16px/1.5 system-ui,sans-serif;max-width:40em;margin:1em auto;padding:0 1em">\
            <p style="font-weight:600;letter-spacing:.02em;margin:0 0 1em">Hindcast</p>
            """;

    private final Document words = new Document();
    private final StringBuilder plain = new StringBuilder();
    private final String home;
    private BulletList list = new BulletList();

    /** A letter about what is found at the address {@code home}. */
    Letter(String home) {
        this.home = home;
    }

    Letter text(String text) {
        plain.append(text).append("\n\n");
        return add(new Paragraph(), new Text(text));
    }

    Letter heading(String text) {
        var heading = new Heading();
        heading.setLevel(2);
        plain.append('\n').append(text).append('\n').repeat("-", text.length()).append('\n');
        return add(heading, new Text(text));
    }

    /** A sentence that leads somewhere. */
    Letter link(String text, String address) {
        plain.append('\n').append(text).append(": ").append(address).append('\n');
        return add(new Paragraph(), leading(text, address));
    }

    Letter list() {
        list = new BulletList();
        list.setTight(true);
        words.appendChild(list);
        return this;
    }

    /** One more in the list that was begun last; what {@code leading} says leads to the address, the rest does not. */
    Letter item(String leading, String address, String rest) {
        plain.append("- ").append(leading).append(rest).append('\n');
        if (!address.equals(home)) {
            plain.append("  ").append(address).append('\n');
        }
        var line = new Paragraph();
        line.appendChild(leading(leading, address));
        if (!rest.isEmpty()) {
            line.appendChild(new Text(rest));
        }
        return item(line);
    }

    Letter item(String text) {
        plain.append("- ").append(text).append('\n');
        var line = new Paragraph();
        line.appendChild(new Text(text));
        return item(line);
    }

    /** Why the reader gets this, and the ways to get less. */
    Letter foot(String why, String choose, String unsubscribe) {
        plain.append("\n-- \n%s\nChoose what is mailed to you: %s\nUnsubscribe, without signing in: %s\n"
                .formatted(why, choose, unsubscribe));
        words.appendChild(new ThematicBreak());
        var line = new Paragraph();
        line.appendChild(new Text(why + " "));
        line.appendChild(leading("Choose what is mailed to you", choose));
        line.appendChild(new Text(" or "));
        line.appendChild(leading("unsubscribe", unsubscribe));
        line.appendChild(new Text(" from all mails, without signing in."));
        words.appendChild(line);
        return this;
    }

    String plain() {
        return plain.toString();
    }

    String html() {
        return HEAD + RICH.render(words) + "</body></html>";
    }

    private static Link leading(String text, String address) {
        var link = new Link(address, null);
        link.appendChild(new Text(text));
        return link;
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
