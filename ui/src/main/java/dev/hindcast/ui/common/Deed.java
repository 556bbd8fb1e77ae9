package dev.hindcast.ui.common;

/** Something to click whose deed can be replaced while it stays on the screen, so that no click is lost to an update. */
interface Deed {

    /** What a click does. */
    Runnable deed();

    /** Does something else from now on. */
    void deed(Runnable then);
}
