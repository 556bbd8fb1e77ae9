package dev.hindcast.ui.common;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.WebAddress;
import java.util.regex.Pattern;

/** Text as it was typed, with the web addresses in it as links that tell the other side nothing. */
public final class LinkedText extends Div {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"']+", Pattern.CASE_INSENSITIVE);
    private static final Pattern PUNCTUATION = Pattern.compile("[.,;:!?)\\]}]+$");
    private static final int SHOWN = 60;

    public LinkedText(String text) {
        addClassName("hc-linked-text");
        var found = ADDRESS.matcher(text);
        var at = 0;
        while (found.find()) {
            var address = PUNCTUATION.matcher(found.group()).replaceFirst("");
            if (!isAddress(address)) {
                continue;
            }
            add(new Text(text.substring(at, found.start())), link(address));
            at = found.start() + address.length();
        }
        if (at < text.length()) {
            add(new Text(text.substring(at)));
        }
    }

    private static Anchor link(String address) {
        var bare = address.replaceFirst("(?i)^https?://", "");
        var link = new Anchor(address, bare.length() > SHOWN ? bare.substring(0, SHOWN - 1) + "…" : bare);
        link.setTarget("_blank");
        link.setTitle(address);
        link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        return link;
    }

    private static boolean isAddress(String text) {
        try {
            return new WebAddress(text).value().equals(text);
        } catch (InvalidInput malformed) {
            return false;
        }
    }
}
