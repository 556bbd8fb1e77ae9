package dev.hindcast.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** One figure with its name and lines that put it into proportion; every number in it opens where it comes from. */
public final class Tile extends Div {

    private final Span name = new Span();
    private final Div content = new Div();

    public Tile(String label) {
        addClassName("hc-tile");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        name.setText(label);
        name.addClassName("hc-tile-label");
        content.addClassName("hc-tile-content");
        add(name, content);
    }

    /** Takes two places in the row: for a figure that needs more words. */
    public Tile wide() {
        addClassName("hc-tile-wide");
        return this;
    }

    /** Shows the figure and below it the lines; a line that is null is left out. */
    public Tile show(OpenFigure figure, Component... lines) {
        figure.addClassName("hc-tile-value");
        var parts = new ArrayList<Component>(List.of(figure));
        for (var line : lines) {
            if (line != null) {
                parts.add(line);
            }
        }
        InPlace.show(content, parts);
        return this;
    }

    /** A line below the figure. */
    public static Sentence note(Object... parts) {
        var note = new Sentence(parts);
        note.addClassName("hc-tile-note");
        return note;
    }

    /** Tiles side by side, as many as fit. */
    public static Div row(Tile... tiles) {
        var row = new Div();
        row.addClassName("hc-tiles");
        row.add(tiles);
        return row;
    }
}
