package dev.hindcast.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.organisation.FieldKind;
import dev.hindcast.organisation.OrganisationCommand;
import dev.hindcast.organisation.OrganisationCommand.DefineField;
import dev.hindcast.organisation.OrganisationCommand.RetireField;
import dev.hindcast.organisation.OrganisationQuery.ListFields;
import dev.hindcast.organisation.OwnField;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Line;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Dialogs;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tables;
import dev.hindcast.ui.common.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The fields that the organisation records of its projects besides what Hindcast knows. */
@org.springframework.stereotype.Component
class FieldsTab implements AdminView.AdminTab {

    private static final int CODE_LENGTH = 40;

    private final Messages messages;
    private final LiveUpdates live;

    FieldsTab(Messages messages, LiveUpdates live) {
        this.messages = messages;
        this.live = live;
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public String path() {
        return "fields";
    }

    @Override
    public String label() {
        return "Own fields";
    }

    @Override
    public Component content() {
        return new OwnFields();
    }

    private final class OwnFields extends Div {

        private final Grid<OwnField> grid = Tables.grid("Fields of your own");

        OwnFields() {
            Tables.text(grid, "Name", OwnField::name).setFlexGrow(2);
            Tables.text(grid, "Code", OwnField::code);
            Tables.text(grid, "Kind", field -> Labels.of(field.kind())).setWidth("6rem");
            Tables.text(grid, "Choices", field -> String.join(", ", field.choices()))
                    .setFlexGrow(3);
            Tables.component(grid, "Mark", field -> field.retired() ? Tone.PLAIN.badge("Retired") : new Div())
                    .setAutoWidth(true)
                    .setFlexGrow(0);
            Tables.actions(grid, this::actions).setAutoWidth(true);
            grid.setAllRowsVisible(true);
            grid.setEmptyStateText("No field yet. Add what your projects should say beside what all are asked.");
            live.keep(this, Set.of("organisation-directory"), this::refresh);
            add(
                    new Paragraph(
                            "They appear in the form of a new project, on its page, as columns and filters of the "
                                    + "list of projects, in its export, and in imports as field.CODE."),
                    new Section("Fields of your own", grid).withActions(Buttons.add("Add a field", () -> ask(null))));
            refresh();
        }

        private void refresh() {
            grid.setItems(messages.ask(new ListFields()).fields());
        }

        private Component actions(OwnField field) {
            var edit = Buttons.edit(
                    field.retired() ? "Take %s back into use".formatted(field.name()) : "Change " + field.name(),
                    () -> ask(field));
            if (field.retired()) {
                return new Div(edit);
            }
            return new Div(
                    edit,
                    Buttons.icon(
                            VaadinIcon.ARCHIVE,
                            "Retire " + field.name(),
                            () -> Dialogs.confirm(
                                    "Retire " + field.name() + "?",
                                    "It is offered no longer. What was entered stays on the projects, and it can be taken"
                                            + " back into use.",
                                    "Retire",
                                    () -> give(new RetireField(new Code(field.code()))))));
        }

        private void ask(OwnField field) {
            var dialog = new FormDialog(field == null ? "Add a field" : "Change " + field.name(), "Save");
            var name = dialog.addHalf("name", Inputs.line("Name"));
            var code = dialog.addHalf("code", Inputs.text("Code", CODE_LENGTH));
            var kind = dialog.addHalf("kind", Inputs.oneOf("Kind", FieldKind.class));
            var hint = dialog.addHalf("hint", Inputs.line("Hint for those who fill it in"));
            var choices = dialog.add("choices", Inputs.paragraph("Choices, one to a line"));
            kind.setValue(FieldKind.TEXT);
            choices.setVisible(false);
            kind.addValueChangeListener(change -> choices.setVisible(change.getValue() == FieldKind.CHOICE));
            name.addValueChangeListener(change -> {
                if (code.isEmpty()) {
                    code.setValue(codeOf(change.getValue()));
                }
            });
            if (field != null) {
                name.setValue(field.name());
                code.setValue(field.code());
                code.setReadOnly(true);
                kind.setValue(field.kind());
                kind.setReadOnly(true);
                hint.setValue(field.hint() == null ? "" : field.hint());
                choices.setValue(String.join("\n", field.choices()));
            }
            dialog.onSubmit(in -> give(new DefineField(
                    in.text(code, Code::new),
                    in.line(name),
                    in.value(kind),
                    kind.getValue() == FieldKind.CHOICE ? lines(choices.getValue()) : List.of(),
                    in.lineIfAny(hint))));
            dialog.open();
        }

        private void give(OrganisationCommand command) {
            messages.send(command);
            refresh();
        }
    }

    private static List<Line> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Line::new)
                .toList();
    }

    /** The code that a name suggests. */
    private static String codeOf(String name) {
        var code = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_").replaceAll("^_+|_+$", "");
        return code.substring(0, Math.min(code.length(), CODE_LENGTH));
    }
}
