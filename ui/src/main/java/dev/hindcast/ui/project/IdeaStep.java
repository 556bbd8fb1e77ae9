package dev.hindcast.ui.project;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.hindcast.project.Origin;
import dev.hindcast.project.ProjectCommand.Frame;
import dev.hindcast.project.ProjectCommand.ReviseFraming;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectKey;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Choice;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Faults;
import dev.hindcast.ui.common.Fields;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.PersonPicker;
import dev.hindcast.ui.common.Section;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The idea and whom it serves: what a project begins with. */
class IdeaStep extends Div {

    private static final int TYPING_PAUSE = 400;

    private final Messages messages;
    private final ProjectDetails project;
    private final Consumer<ProjectId> then;
    private final Fields fields = new Fields();

    private final TextField key = fields.add("key", Inputs.text("Key", 12));
    private final TextField name = fields.add("name", Inputs.line("Name"));
    private final TextArea problem = fields.add("problem", Inputs.paragraph("The problem, in business language"));
    private final Select<Origin> origin = fields.add("origin", Inputs.oneOf("Where the idea came from", Origin.class));
    private final ComboBox<Choice> unit;
    private final ComboBox<Choice> goal;
    private final PersonPicker owner;

    IdeaStep(
            Messages messages,
            Directory directory,
            ProjectDetails project,
            BiConsumer<String, Code> typed,
            Consumer<ProjectId> then) {
        this.messages = messages;
        this.project = project;
        this.then = then;
        var units = directory.units();
        var goals = directory.goals();
        unit = fields.add("unit", Inputs.choice("Business unit", units));
        goal = fields.add("goal", Inputs.choice("Strategic goal it serves", goals));
        owner = fields.add("owner", directory.personPicker("Business owner"));
        key.setHelperText("2 to 12 capitals, digits or '-', such as CHURN-2");
        problem.setHelperText("Who has it, how often, what it costs. No technology yet.");

        var form = Inputs.form(key, name, problem, origin, unit, goal, owner);
        form.setColspan(problem, 2);
        if (project != null) {
            fill(units, goals);
        }
        for (var field : List.of(name, problem)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(TYPING_PAUSE);
        }
        name.addValueChangeListener(change -> tell(typed));
        problem.addValueChangeListener(change -> tell(typed));
        unit.addValueChangeListener(change -> tell(typed));
        var save = Buttons.primary(project == null ? "Save and go on" : "Save changes and go on", this::save);
        var buttons = new Div(save);
        buttons.addClassNames("hc-actions", "hc-framing-buttons");
        add(new Section("The idea", form), buttons);
    }

    /** Says what has been typed so far. */
    private void tell(BiConsumer<String, Code> typed) {
        typed.accept(
                (name.getValue() + " " + problem.getValue()).strip(),
                unit.getValue() == null ? null : new Code(unit.getValue().code()));
    }

    private void fill(List<Choice> units, List<Choice> goals) {
        key.setValue(project.key());
        key.setReadOnly(true);
        name.setValue(project.name());
        var framing = project.framing();
        problem.setValue(framing.problem() == null ? "" : framing.problem());
        origin.setValue(framing.origin());
        pick(unit, units, framing.unit());
        pick(goal, goals, framing.goal());
        owner.setVisible(false);
    }

    private static void pick(ComboBox<Choice> box, List<Choice> choices, String code) {
        choices.stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .ifPresent(box::setValue);
    }

    private void save() {
        try {
            then.accept(project == null ? frame() : revise());
        } catch (RuntimeException refused) {
            Faults.tell(refused, fields);
        }
    }

    private ProjectId frame() {
        var id = ProjectId.fresh();
        messages.send(fields.read(in -> new Frame(
                id,
                in.text(key, ProjectKey::new),
                in.line(name),
                in.paragraph(problem),
                in.value(origin),
                in.code(unit),
                in.codeIfAny(goal),
                owner.isEmpty() ? null : owner.getValue().id())));
        return id;
    }

    private ProjectId revise() {
        messages.send(
                fields.read(in -> new ReviseFraming(
                        project.id(),
                        in.line(name),
                        in.paragraph(problem),
                        in.value(origin),
                        in.code(unit),
                        in.codeIfAny(goal))),
                null,
                project.version());
        return project.id();
    }
}
