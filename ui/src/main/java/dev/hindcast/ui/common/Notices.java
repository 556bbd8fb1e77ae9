package dev.hindcast.ui.common;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages to the person at the screen. */
public final class Notices {

    private static final int SHORT = 4_000;
    private static final int LONG = 9_000;

    private Notices() {}

    /** Something was done. */
    public static void done(String text) {
        show(text, SHORT, NotificationVariant.SUCCESS);
    }

    /** Something happened that is good to know. */
    public static void tell(String text) {
        show(text, SHORT, null);
    }

    /** Something was refused or went wrong. */
    public static void problem(String text) {
        show(text, LONG, NotificationVariant.ERROR);
    }

    private static void show(String text, int milliseconds, NotificationVariant variant) {
        var notification = new Notification(text, milliseconds, Notification.Position.BOTTOM_END);
        if (variant != null) {
            notification.addThemeVariants(variant);
        }
        notification.open();
    }
}
