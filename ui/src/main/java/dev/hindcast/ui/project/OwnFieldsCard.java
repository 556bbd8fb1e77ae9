package dev.hindcast.ui.project;

import dev.hindcast.organisation.OwnField;
import dev.hindcast.project.ProjectCommand.SetField;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Facts;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Section;
import java.util.List;

/** The organisation's own fields of a project: those offered, and those that hold a value although they are retired. */
final class OwnFieldsCard {

    private final List<OwnField> own;
    private final ProjectDetails project;
    private final ProjectActs acts;
    private final Messages messages;

    OwnFieldsCard(List<OwnField> own, ProjectDetails project, ProjectActs acts, Messages messages) {
        this.own = own;
        this.project = project;
        this.acts = acts;
        this.messages = messages;
    }

    Section section() {
        var values = project.fields();
        var facts = new Facts();
        own.stream()
                .filter(field -> !field.retired() || values.containsKey(field.code()))
                .forEach(field -> facts.add(field.name(), OwnFieldFormats.show(field, values.get(field.code()))));
        var section = new Section("Your organisation's own fields", facts);
        if (acts.may(SetField.class)) {
            section.withActions(Buttons.edit("Fill in your own fields", this::ask));
        }
        return section;
    }

    private void ask() {
        var now = acts.shown().project();
        var version = acts.shownVersion();
        var dialog = new FormDialog("Your organisation's own fields", "Save");
        var inputs = new OwnFieldInputs(
                own.stream().filter(field -> !field.retired()).toList(), now.fields(), dialog.fields());
        inputs.components().forEach(dialog::half);
        dialog.onSubmit(in -> {
            inputs.changes(now.id(), now.fields(), in).forEach(change -> version.send(messages, change, null));
            acts.refresh();
        });
        dialog.open();
    }
}
