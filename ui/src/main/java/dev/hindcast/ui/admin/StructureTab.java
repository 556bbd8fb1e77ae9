package dev.hindcast.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.hindcast.organisation.OrganisationCommand;
import dev.hindcast.organisation.OrganisationCommand.DefineGoal;
import dev.hindcast.organisation.OrganisationCommand.DefineUnit;
import dev.hindcast.organisation.OrganisationCommand.StateMission;
import dev.hindcast.organisation.OrganisationQuery.Goal;
import dev.hindcast.organisation.OrganisationQuery.Unit;
import dev.hindcast.shared.Code;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tables;
import dev.hindcast.ui.common.Tone;
import java.util.Set;

/** The mission, the goals that serve it, and the business units. */
@org.springframework.stereotype.Component
class StructureTab implements AdminView.AdminTab {

    private static final int CODE_LENGTH = 40;

    private final Messages messages;
    private final Directory directory;
    private final LiveUpdates live;

    StructureTab(Messages messages, Directory directory, LiveUpdates live) {
        this.messages = messages;
        this.directory = directory;
        this.live = live;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public String path() {
        return "units";
    }

    @Override
    public String label() {
        return "Units and goals";
    }

    @Override
    public Component content() {
        return new Structure();
    }

    private final class Structure extends Div {

        private final Paragraph mission = new Paragraph();
        private final Grid<Unit> units = Tables.grid("Business units");
        private final Grid<Goal> goals = Tables.grid("Strategic goals");

        Structure() {
            addClassName("hc-stack");
            Tables.text(units, "Code", Unit::code).setAutoWidth(true).setFlexGrow(0);
            Tables.text(units, "Name", Unit::name);
            Tables.component(units, "Mark", unit -> unit.dataScience() ? Tone.ACCENT.badge("Data science") : new Div())
                    .setWidth("9.5rem")
                    .setFlexGrow(0);
            Tables.actions(units, unit -> Buttons.edit("Change " + unit.name(), () -> askUnit(unit)))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
            Tables.text(goals, "Code", Goal::code).setAutoWidth(true).setFlexGrow(0);
            Tables.text(goals, "Name", Goal::name);
            Tables.text(goals, "Description", Goal::description).setFlexGrow(2);
            Tables.actions(goals, goal -> Buttons.edit("Change " + goal.name(), () -> askGoal(goal)))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
            units.setAllRowsVisible(true);
            units.setEmptyStateText("No business unit yet. Every project belongs to one.");
            goals.setAllRowsVisible(true);
            goals.setEmptyStateText("No goal yet. Projects say which goal they serve.");

            live.keep(this, Set.of("organisation-directory"), this::refresh);
            add(
                    new Section("Mission", mission).withActions(new Button("State …", click -> askMission())),
                    new Section("Strategic goals", goals).withActions(Buttons.add("Add a goal", () -> askGoal(null))),
                    new Section("Business units", units).withActions(Buttons.add("Add a unit", () -> askUnit(null))));
            refresh();
        }

        private void refresh() {
            var organisation = directory.organisation();
            mission.setText(
                    organisation.mission().isEmpty()
                            ? "Not stated yet. Goals read better under a mission."
                            : organisation.mission());
            units.setItems(organisation.units());
            goals.setItems(organisation.goals());
        }

        private void askUnit(Unit unit) {
            var dialog = new FormDialog(unit == null ? "Add a unit" : "Change " + unit.name(), "Save");
            var code = dialog.addHalf("code", Inputs.text("Code", CODE_LENGTH));
            var name = dialog.addHalf("name", Inputs.line("Name"));
            var dataScience = Inputs.yes("A data-science unit: its people cannot own projects");
            dialog.content(dataScience);
            if (unit != null) {
                code.setValue(unit.code());
                code.setReadOnly(true);
                name.setValue(unit.name());
                dataScience.setValue(unit.dataScience());
            }
            dialog.onSubmit(
                    in -> give(new DefineUnit(in.text(code, Code::new), in.line(name), dataScience.getValue())));
            dialog.open();
        }

        private void askGoal(Goal goal) {
            var dialog = new FormDialog(goal == null ? "Add a goal" : "Change " + goal.name(), "Save");
            var code = dialog.addHalf("code", Inputs.text("Code", CODE_LENGTH));
            var name = dialog.addHalf("name", Inputs.line("Name"));
            var description = dialog.add("description", Inputs.paragraph("Description"));
            if (goal != null) {
                code.setValue(goal.code());
                code.setReadOnly(true);
                name.setValue(goal.name());
                description.setValue(goal.description() == null ? "" : goal.description());
            }
            dialog.onSubmit(in ->
                    give(new DefineGoal(in.text(code, Code::new), in.line(name), in.paragraphIfAny(description))));
            dialog.open();
        }

        private void askMission() {
            var dialog = new FormDialog("The mission", "Save");
            var text = dialog.add("mission", Inputs.paragraph("What the organisation is there for"));
            text.setValue(directory.organisation().mission());
            dialog.onSubmit(in -> give(new StateMission(in.paragraph(text))));
            dialog.open();
        }

        private void give(OrganisationCommand command) {
            messages.send(command);
            refresh();
        }
    }
}
