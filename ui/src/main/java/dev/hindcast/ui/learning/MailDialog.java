package dev.hindcast.ui.learning;

import com.vaadin.flow.component.checkbox.Checkbox;
import dev.hindcast.desk.MailWish;
import dev.hindcast.ui.common.FormDialog;
import java.util.function.Consumer;

/** What is to be mailed to the person. */
final class MailDialog {

    private MailDialog() {}

    static void open(MailWish now, Consumer<MailWish> chosen) {
        var dialog = new FormDialog("What is mailed to you", "Save")
                .hint("Mails go to the address that the administrator keeps of you, once a mail server is set up.");
        var reminders = new Checkbox("Reminders: a mail as something comes up that waits for you", now.reminders());
        var digest = new Checkbox(
                "Digest: a mail every second Monday with what waits and what changed since you last looked",
                now.digest());
        dialog.add("reminders", reminders);
        dialog.add("digest", digest);
        dialog.onSubmit(in -> chosen.accept(new MailWish(reminders.getValue(), digest.getValue())));
        dialog.open();
    }
}
