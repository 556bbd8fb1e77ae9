package dev.hindcast.ui.common;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

/** The few kinds of buttons there are. */
public final class Buttons {

    private static final int LONGEST_NAME = 100;

    private Buttons() {}

    /** The one thing a page is there for. */
    public static Button primary(String label, Runnable then) {
        var button = plain(label, then);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    public static Button plain(String label, Runnable then) {
        return new ActionButton(label, null, then);
    }

    /** A small button beside what it acts on. */
    public static Button quiet(String label, Runnable then) {
        var button = plain(label, then);
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }

    /** One of several of the same label: its name says what it is about as well. */
    public static Button quiet(String label, String about, Runnable then) {
        return about(quiet(label, then), about);
    }

    /** Has the name of a button say what it is about, where several of its label are on the screen. */
    public static Button about(Button button, String about) {
        button.setAriaLabel(button.getText()
                + ": "
                + (about.length() <= LONGEST_NAME ? about : about.substring(0, LONGEST_NAME) + " …"));
        return button;
    }

    /** Unfolds what stands below it, or folds it. */
    public static Button unfold(String label, boolean open, Runnable then) {
        var icon = open ? VaadinIcon.CHEVRON_DOWN_SMALL : VaadinIcon.CHEVRON_RIGHT_SMALL;
        var button = new ActionButton(label, icon.create(), then);
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.getElement().setAttribute("aria-expanded", String.valueOf(open));
        return button;
    }

    /** Adds something to the list it stands above. */
    public static Button add(String label, Runnable then) {
        var button = new ActionButton(label, VaadinIcon.PLUS.create(), then);
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    /** An icon whose label is heard and shown on hovering. */
    public static Button icon(VaadinIcon icon, String label, Runnable then) {
        var button = new ActionButton(null, icon.create(), then);
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }

    /** Something chosen, which a click takes away. */
    public static Button chip(String label, Runnable remove) {
        var button = new ActionButton(label, VaadinIcon.CLOSE_SMALL.create(), remove);
        button.setIconAfterText(true);
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName("hc-chip");
        button.setAriaLabel("Without " + label);
        return button;
    }

    /** Changes what it stands beside. */
    public static Button edit(String label, Runnable then) {
        return icon(VaadinIcon.PENCIL, label, then);
    }
}
