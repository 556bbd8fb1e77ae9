package dev.hindcast.ui.common;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** One figure with its name and a line that puts it into proportion; a click opens where it comes from. */
public final class Tile extends NativeButton {

    private final Span value = new Span(Formats.NONE);
    private final Span note = new Span();

    public Tile(String label, Runnable open) {
        addClassName("hc-tile");
        var name = new Span(label);
        name.addClassName("hc-tile-label");
        value.addClassName("hc-tile-value");
        note.addClassName("hc-tile-note");
        add(name, value, note);
        if (open == null) {
            setEnabled(false);
        } else {
            addClickListener(click -> open.run());
            setTitle("Where does this come from?");
        }
    }

    public Tile show(String figure, String proportion) {
        value.setText(figure);
        note.setText(proportion == null ? "" : proportion);
        return this;
    }

    /** The full figure behind a shortened one, for pointers and screen readers. */
    public Tile inFull(String figure) {
        value.setTitle(figure);
        return this;
    }

    /** Tiles side by side, as many as fit. */
    public static Div row(Tile... tiles) {
        var row = new Div(tiles);
        row.addClassName("hc-tiles");
        return row;
    }
}
