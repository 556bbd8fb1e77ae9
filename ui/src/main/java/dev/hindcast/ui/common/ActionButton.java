package dev.hindcast.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;

/**
 * A button whose deed can be replaced while it stays on the screen, so that a click on it is never lost to an update.
 * The second click of a double click does nothing.
 */
final class ActionButton extends Button {

    private Runnable then;

    ActionButton(String label, Component icon, Runnable then) {
        this.then = then;
        if (label != null) {
            setText(label);
        }
        if (icon != null) {
            setIcon(icon);
        }
        addClickListener(click -> {
            if (click.getClickCount() <= 1) {
                this.then.run();
            }
        });
    }

    /** Does from now on what the other button would do. */
    void adopt(ActionButton other) {
        then = other.then;
    }
}
