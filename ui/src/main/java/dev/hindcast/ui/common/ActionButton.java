package dev.hindcast.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;

/** A button of Vaadin's with its deed. The second click of a double click does nothing. */
final class ActionButton extends Button implements Deed {

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

    @Override
    public Runnable deed() {
        return then;
    }

    @Override
    public void deed(Runnable then) {
        this.then = then;
    }
}
