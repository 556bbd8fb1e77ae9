package dev.hindcast.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import dev.hindcast.organisation.OrganisationCommand;
import dev.hindcast.organisation.OrganisationCommand.DefineCauseCode;
import dev.hindcast.organisation.OrganisationCommand.RetireCauseCode;
import dev.hindcast.organisation.OrganisationQuery.CauseCode;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Line;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Dialogs;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tables;
import dev.hindcast.ui.common.Tone;
import java.util.Set;

/** The causes of failure that post-mortems choose from. */
@org.springframework.stereotype.Component
class CausesTab implements AdminView.AdminTab {

    private final Messages messages;
    private final Directory directory;
    private final LiveUpdates live;

    CausesTab(Messages messages, Directory directory, LiveUpdates live) {
        this.messages = messages;
        this.directory = directory;
        this.live = live;
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public String path() {
        return "causes";
    }

    @Override
    public String label() {
        return "Cause codes";
    }

    @Override
    public Component content() {
        return new Causes();
    }

    private final class Causes extends Div {

        private final Grid<CauseCode> grid = Tables.grid("Cause codes");

        Causes() {
            Tables.text(grid, "Code", CauseCode::code).setWidth("17rem");
            Tables.text(grid, "Label", CauseCode::name).setWidth("15rem").setFlexGrow(2);
            Tables.component(grid, "State", cause -> cause.retired() ? Tone.PLAIN.badge("Retired") : new Div())
                    .setAutoWidth(true)
                    .setFlexGrow(0);
            Tables.actions(grid, this::actions).setAutoWidth(true);
            grid.setAllRowsVisible(true);
            live.keep(this, Set.of("organisation-directory"), this::refresh);
            add(new Section("Cause codes", grid).withActions(Buttons.add("Add a cause", () -> ask(null))));
            refresh();
        }

        private void refresh() {
            grid.setItems(directory.organisation().causeCodes());
        }

        private Component actions(CauseCode cause) {
            var change = Buttons.edit("Word %s anew".formatted(cause.name()), () -> ask(cause));
            var toggle = new Button(cause.retired() ? "Use again" : "Retire", click -> {
                if (cause.retired()) {
                    give(new DefineCauseCode(new Code(cause.code()), new Line(cause.name())));
                } else {
                    retire(cause);
                }
            });
            toggle.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            return new Div(change, toggle);
        }

        private void retire(CauseCode cause) {
            Dialogs.confirm(
                    "Retire " + cause.name() + "?",
                    "It is no longer offered; where it was used it stays as it is. It can be used again later.",
                    "Retire",
                    () -> give(new RetireCauseCode(new Code(cause.code()))));
        }

        private void ask(CauseCode cause) {
            var dialog = new FormDialog(cause == null ? "Add a cause" : "Word the cause anew", "Save");
            var code = dialog.add("code", Inputs.text("Code", 40));
            var label = dialog.add("label", Inputs.line("Label"));
            if (cause != null) {
                code.setValue(cause.code());
                code.setReadOnly(true);
                label.setValue(cause.name());
            }
            dialog.onSubmit(in -> give(new DefineCauseCode(in.text(code, Code::new), in.line(label))));
            dialog.open();
        }

        private void give(OrganisationCommand command) {
            messages.send(command);
            refresh();
        }
    }
}
