package dev.hindcast.ui.project;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.hindcast.organisation.OrganisationQuery.ListFields;
import dev.hindcast.project.FramingHints;
import dev.hindcast.project.Origin;
import dev.hindcast.project.ProjectCommand.ChangeOwner;
import dev.hindcast.project.ProjectCommand.Frame;
import dev.hindcast.project.ProjectCommand.ReviseFraming;
import dev.hindcast.project.ProjectCommand.SetField;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectKey;
import dev.hindcast.project.ProjectQuery.ProjectPage;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PersonId;
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
import dev.hindcast.ui.common.ShownVersion;
import dev.hindcast.ui.common.WhatOthersDid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The idea and whom it serves: what a project begins with. What is typed is kept from the first letter on. */
class IdeaStep extends Div {

    private static final int TYPING_PAUSE = 400;
    private static final String OWN = "field.";

    private final Messages messages;
    private final ProjectDetails project;
    private final ShownVersion version;
    private final IdeaDraft draft;
    private final Consumer<ProjectId> then;
    private final Fields fields = new Fields();
    private final HintList hints = new HintList();

    private final TextField key = fields.add("key", Inputs.text("Key", 12));
    private final TextField name = fields.add("name", Inputs.line("Name"));
    private final TextArea problem = fields.add("problem", Inputs.paragraph("The problem, in business language"));
    private final Select<Origin> origin = fields.add("origin", Inputs.oneOf("Where the idea came from", Origin.class));
    private final ComboBox<Choice> unit;
    private final ComboBox<Choice> goal;
    private final PersonPicker owner;
    private final OwnFieldInputs own;

    IdeaStep(
            Messages messages,
            Directory directory,
            Actor reader,
            ProjectDetails project,
            IdeaDraft draft,
            BiConsumer<String, Code> typed,
            Consumer<ProjectId> then) {
        this.messages = messages;
        this.project = project;
        this.draft = draft;
        this.then = then;
        version = project == null
                ? null
                : ShownVersion.of(
                        () -> messages.ask(new ProjectPage(project.id()))
                                .project()
                                .version(),
                        new WhatOthersDid(messages, reader, project.id(), directory.now()));
        unit = fields.add("unit", Inputs.choice("Business unit", directory.units()));
        goal = fields.add("goal", Inputs.choice("Strategic goal it serves", directory.goals()));
        owner = fields.add("owner", directory.personPicker("Business owner"));
        var start = project == null ? draft.typed() : known(project);
        own = new OwnFieldInputs(messages.ask(new ListFields()).offered(), ownOf(start), fields);
        key.setHelperText("2 to 12 capitals, digits or '-', such as CHURN-2");
        key.setReadOnly(project != null);
        key.setAutofocus(project == null);
        problem.setHelperText("Who has it, how often, what it costs. No technology yet.");
        owner.setHelperText("Somebody of the business, not of data science");
        goal.setClearButtonVisible(true);
        fill(start, directory);
        follow(typed);
        layOut();
        showHints();
    }

    private void follow(BiConsumer<String, Code> typed) {
        for (var field : new TextField[] {key, name}) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(TYPING_PAUSE);
        }
        problem.setValueChangeMode(ValueChangeMode.LAZY);
        problem.setValueChangeTimeout(TYPING_PAUSE);
        name.addValueChangeListener(change -> tell(typed));
        problem.addValueChangeListener(change -> tell(typed));
        unit.addValueChangeListener(change -> tell(typed));
        origin.addValueChangeListener(change -> {
            keep();
            showHints();
        });
        key.addValueChangeListener(change -> keep());
        goal.addValueChangeListener(change -> keep());
        owner.addValueChangeListener(change -> keep());
        own.onChange(this::keep);
    }

    private void layOut() {
        var form = Inputs.form(key, name, problem, hints, origin, unit, goal, owner);
        form.setColspan(problem, 2);
        form.setColspan(hints, 2);
        add(new Section("The idea", GoodExample.idea(), form));
        if (!own.isEmpty()) {
            var more = Inputs.form();
            own.components().forEach(more::add);
            add(new Section("Your organisation's own fields", more));
        }
        var buttons =
                new Div(Buttons.primary(project == null ? "Save and go on" : "Save changes and go on", this::save));
        buttons.addClassNames("hc-actions", "hc-framing-buttons");
        add(buttons);
        addClassName("hc-stack");
    }

    /** Says what has been typed so far. */
    private void tell(BiConsumer<String, Code> typed) {
        keep();
        showHints();
        typed.accept(
                (name.getValue() + " " + problem.getValue()).strip(),
                unit.getValue() == null ? null : new Code(unit.getValue().code()));
    }

    private void showHints() {
        var shown = new ArrayList<>(FramingHints.ofIdea(name.getValue(), problem.getValue()));
        var endorsed = project != null && project.framing().endorsement() != null;
        if (origin.getValue() == Origin.TEAM_IDEA && !endorsed) {
            shown.add(FramingHints.WINDMILL);
        }
        hints.show(shown);
    }

    private void keep() {
        if (project == null) {
            draft.keep(typedSoFar());
        }
    }

    private Map<String, String> typedSoFar() {
        var typed = new TreeMap<String, String>();
        typed.put("key", key.getValue());
        typed.put("name", name.getValue());
        typed.put("problem", problem.getValue());
        typed.put("origin", origin.getValue() == null ? "" : origin.getValue().name());
        typed.put("unit", unit.getValue() == null ? "" : unit.getValue().code());
        typed.put("goal", goal.getValue() == null ? "" : goal.getValue().code());
        typed.put("owner", owner.isEmpty() ? "" : owner.getValue().id().value());
        own.entered().forEach((code, value) -> typed.put(OWN + code, value));
        return typed;
    }

    private static Map<String, String> known(ProjectDetails project) {
        var framing = project.framing();
        var known = new TreeMap<String, String>();
        known.put("key", project.key());
        known.put("name", project.name());
        known.put("problem", framing.problem() == null ? "" : framing.problem());
        known.put("origin", framing.origin() == null ? "" : framing.origin().name());
        known.put("unit", framing.unit());
        known.put("goal", framing.goal() == null ? "" : framing.goal());
        known.put("owner", framing.owner() == null ? "" : framing.owner().value());
        project.fields().forEach((code, value) -> known.put(OWN + code, value));
        return known;
    }

    private static Map<String, String> ownOf(Map<String, String> values) {
        var own = new TreeMap<String, String>();
        values.forEach((name, value) -> {
            if (name.startsWith(OWN)) {
                own.put(name.substring(OWN.length()), value);
            }
        });
        return own;
    }

    private void fill(Map<String, String> values, Directory directory) {
        key.setValue(values.getOrDefault("key", ""));
        name.setValue(values.getOrDefault("name", ""));
        problem.setValue(values.getOrDefault("problem", ""));
        for (var one : Origin.values()) {
            if (one.name().equals(values.get("origin"))) {
                origin.setValue(one);
            }
        }
        pick(unit, values.get("unit"));
        pick(goal, values.get("goal"));
        var named = values.getOrDefault("owner", "");
        if (!named.isEmpty()) {
            owner.setValue(directory.entry(new PersonId(named)));
        }
    }

    private static void pick(ComboBox<Choice> box, String code) {
        box.getListDataView()
                .getItems()
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
        var entered = new ArrayList<SetField>();
        messages.send(fields.read(in -> {
            entered.addAll(own.changes(id, Map.of(), in));
            return new Frame(
                    id,
                    in.text(key, ProjectKey::new),
                    in.line(name),
                    in.paragraph(problem),
                    in.value(origin),
                    in.code(unit),
                    in.codeIfAny(goal),
                    owner.isEmpty() ? null : owner.getValue().id());
        }));
        draft.forget();
        entered.forEach(messages::send);
        return id;
    }

    /** Says only what was changed here: what somebody else changed meanwhile stays as it is by now. */
    private ProjectId revise() {
        var id = project.id();
        var before = known(project);
        var entered = new ArrayList<SetField>();
        var revised = fields.read(in -> {
            entered.addAll(own.changes(id, project.fields(), in));
            var line = in.line(name);
            var paragraph = in.paragraph(problem);
            var chosen = in.value(origin);
            var inUnit = in.code(unit);
            var serving = in.codeIfAny(goal);
            var touched = touched(before);
            return touched.isEmpty()
                    ? Optional.<Revision>empty()
                    : Optional.of(new Revision(
                            new ReviseFraming(
                                    id,
                                    touched.containsKey("name") ? line : null,
                                    touched.containsKey("problem") ? paragraph : null,
                                    touched.containsKey("origin") ? chosen : null,
                                    touched.containsKey("unit") ? inUnit : null,
                                    touched.containsKey("goal") ? serving : null,
                                    touched.containsKey("goal") && serving == null ? true : null),
                            touched));
        });
        revised.ifPresent(one -> version.send(messages, one.command(), null, one.touched()));
        if (!owner.isEmpty() && !owner.getValue().id().equals(project.framing().owner())) {
            version.send(
                    messages, new ChangeOwner(id, owner.getValue().id(), new Paragraph("Named while framing")), null);
        }
        entered.forEach(change -> version.send(messages, change, null));
        return id;
    }

    /** What is said anew, with what stood there before. */
    private record Revision(ReviseFraming command, Map<String, Object> touched) {}

    /** What stood before in the fields that read otherwise now. */
    private Map<String, Object> touched(Map<String, String> before) {
        var now = typedSoFar();
        var touched = new TreeMap<String, Object>();
        for (var field : List.of("name", "problem", "origin", "unit", "goal")) {
            if (!Objects.equals(now.get(field).strip(), before.get(field))) {
                touched.put(field, before.get(field));
            }
        }
        return touched;
    }
}
