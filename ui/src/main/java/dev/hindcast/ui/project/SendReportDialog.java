package dev.hindcast.ui.project;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import dev.hindcast.project.ProjectCommand.SendStatusReport;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.StatusReportId;
import dev.hindcast.project.Voice;
import dev.hindcast.shared.Document;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.PersonId;
import dev.hindcast.transfer.TransferQuery.DraftStatusReport;
import dev.hindcast.ui.common.Choice;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Inputs;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Asks to whom a status report goes: owner and stakeholders, or the team, unless changed. */
final class SendReportDialog {

    private final ProjectDetails project;
    private final DraftStatusReport wanted;
    private final Directory directory;
    private final CurrentUser user;
    private final boolean mails;

    SendReportDialog(
            ProjectDetails project, DraftStatusReport wanted, Directory directory, CurrentUser user, boolean mails) {
        this.project = project;
        this.wanted = wanted;
        this.directory = directory;
        this.user = user;
        this.mails = mails;
    }

    void open(String title, String text, Consumer<SendStatusReport> then) {
        var dialog = new FormDialog("Send the status report", mails ? "Send" : "Keep");
        dialog.hint(
                mails
                        ? "Each of them is mailed, and the report is kept with the project."
                        : "This installation mails nobody: the report is kept with the project as told to these people. "
                                + "Copy it to send it yourself.");
        MultiSelectComboBox<Choice> people = Inputs.several("To");
        var choices = directory.people();
        people.setItems(choices);
        people.setItemLabelGenerator(Choice::name);
        var proposed = recipients();
        people.setValue(
                choices.stream().filter(one -> proposed.contains(one.code())).collect(Collectors.toSet()));
        dialog.add("recipients", people);
        dialog.onSubmit(in -> then.accept(new SendStatusReport(
                project.id(),
                StatusReportId.fresh(),
                wanted.voice(),
                wanted.from(),
                wanted.to(),
                new Line(title),
                new Document(text),
                people.getValue().stream().map(Choice::code).map(PersonId::new).toList())));
        dialog.open();
    }

    private Set<String> recipients() {
        var recipients = new HashSet<String>();
        if (wanted.voice() == Voice.EXECUTIVE) {
            if (project.framing().owner() != null) {
                recipients.add(project.framing().owner().value());
            }
            project.stakeholders().forEach(one -> recipients.add(one.person().value()));
        } else {
            project.seats().stream()
                    .filter(seating -> seating.until() == null)
                    .forEach(seating -> recipients.add(seating.person().value()));
        }
        recipients.remove(user.actor().person().value());
        return recipients;
    }
}
