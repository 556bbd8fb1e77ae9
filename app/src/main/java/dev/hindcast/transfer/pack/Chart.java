package dev.hindcast.transfer.pack;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;

/**
 * A picture: its shapes are drawn, its texts are set by the page, so that no font of the system is needed.
 *
 * @param name by which the page places it
 * @param says what it shows, for those who do not see it
 */
record Chart(String name, int width, int height, String says, List<Label> labels, Shapes shapes) {

    static final Color INK = new Color(0x1c2530);
    static final Color GREY = new Color(0x8b96a3);
    static final Color LINE = new Color(0xdfe4ea);
    static final Color ACCENT = new Color(0x1f5c94);
    static final Color ACCENT_SOFT = new Color(0x9dbcd9);
    static final Color ACCENT_FAINT = new Color(0xe6eef6);

    Chart {
        labels = List.copyOf(labels);
    }

    /** Draws within the picture's width and height. */
    @FunctionalInterface
    interface Shapes {
        void draw(Graphics2D canvas);
    }

    /** A text at a place; its kind is a class of the style sheet. */
    record Label(int left, int top, int width, String kind, String text) {}

    static void line(Graphics2D canvas, Color color, double width, float... dashes) {
        canvas.setColor(color);
        canvas.setStroke(
                dashes.length == 0
                        ? new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                        : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0));
    }
}
