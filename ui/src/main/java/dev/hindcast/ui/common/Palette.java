package dev.hindcast.ui.common;

/** The list of everything that can be logged, to be opened from anywhere. */
public interface Palette {

    /** Opens it: for the project that is on the screen, or asking for which one first. */
    void open();
}
