package dev.hindcast.ui.common;

import com.vaadin.flow.component.html.NativeButton;

/** A number as it stands in a tile, a sentence or a table; a click opens where it comes from. */
public final class OpenFigure extends NativeButton implements Deed {

    private static final String QUESTION = "Where does this come from?";

    private Runnable then;

    private OpenFigure(String text, String hint, Runnable then) {
        this.then = then;
        setText(text);
        setTitle(hint);
        addClassName("hc-figure");
        addClickListener(click -> this.then.run());
    }

    public static OpenFigure of(String text, Runnable then) {
        return new OpenFigure(text, QUESTION, then);
    }

    /** A number in short; the pointer is shown the full one. */
    public static OpenFigure of(String text, String inFull, Runnable then) {
        return new OpenFigure(text, text.equals(inFull) ? QUESTION : inFull + ". " + QUESTION, then);
    }

    @Override
    public Runnable deed() {
        return then;
    }

    @Override
    public void deed(Runnable then) {
        this.then = then;
    }
}
