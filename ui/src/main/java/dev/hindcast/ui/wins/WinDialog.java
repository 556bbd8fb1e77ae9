package dev.hindcast.ui.wins;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import dev.hindcast.project.ProjectCommand.CelebrateWin;
import dev.hindcast.project.WinId;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.ui.common.Choice;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Fields;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.PersonPicker;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Asks for a win: of which project, whose, the story, and what a stakeholder says of it. */
final class WinDialog {

    private final ComboBox<Choice> project;
    private final MultiSelectComboBox<Choice> people = Inputs.several("The people behind it");
    private final TextArea story = Inputs.paragraph("What was achieved");
    private final TextArea testimonial = Inputs.paragraph("What a stakeholder says of it");
    private final PersonPicker by;

    WinDialog(List<Choice> projects, Directory directory) {
        project = Inputs.choice("Project", projects);
        by = directory.personPicker("Who says so");
        people.setItems(directory.people());
        people.setItemLabelGenerator(Choice::name);
        people.setManualValidation(true);
        story.setHelperText("The success in a sentence or two, in the words of the business.");
    }

    void open(Consumer<CelebrateWin> then) {
        var dialog = new FormDialog("Celebrate a win", "Celebrate");
        dialog.add("project", project);
        dialog.add("people", people);
        dialog.add("story", story);
        dialog.add("testimonial", testimonial);
        dialog.add("testimonialBy", by);
        dialog.onSubmit(in -> then.accept(read(in)));
        dialog.open();
    }

    private CelebrateWin read(Fields.Reading in) {
        var chosen = in.value(project);
        var said = in.paragraph(story);
        var quoted = in.paragraphIfAny(testimonial);
        var names = in.value(people);
        return new CelebrateWin(
                new ProjectId(chosen.code()),
                new WinId(UUID.randomUUID().toString()),
                names.stream().map(person -> new PersonId(person.code())).toList(),
                said,
                quoted,
                by.getValue() == null ? null : by.getValue().id());
    }
}
