package dev.hindcast.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import dev.hindcast.shared.Paragraph;
import java.util.function.Consumer;

/** Dialogs that ask before something is done, or tell something longer. */
public final class Dialogs {

    private Dialogs() {}

    /** Shows something to read, with one button to close it. */
    public static void message(String title, Component... content) {
        var dialog = new Dialog(title);
        dialog.addClassName("hc-dialog");
        dialog.add(content);
        dialog.getFooter().add(new Button("Close", click -> dialog.close()));
        dialog.open();
    }

    /** Asks before something that is hard to take back. */
    public static void confirm(String title, String text, String confirm, Runnable then) {
        var dialog = new ConfirmDialog(title, text, confirm, event -> then.run());
        dialog.setCancelable(true);
        dialog.setConfirmButtonTheme("primary error");
        dialog.open();
    }

    /** Asks for a reason; the dialog stays open with the fault when the reason or the deed is refused. */
    public static void reason(String title, String label, String confirm, Consumer<Paragraph> then) {
        var dialog = new FormDialog(title, confirm);
        var reason = dialog.add("reason", Inputs.paragraph(label));
        dialog.onSubmit(in -> then.accept(in.paragraph(reason)));
        dialog.open();
    }
}
