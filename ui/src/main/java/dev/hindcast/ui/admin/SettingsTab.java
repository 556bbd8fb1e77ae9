package dev.hindcast.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.hindcast.organisation.OrganisationCommand.ChangeSetting;
import dev.hindcast.organisation.Setting;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Line;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Section;
import java.util.Arrays;
import java.util.Set;

/** The settings of the installation. */
@org.springframework.stereotype.Component
class SettingsTab implements AdminView.AdminTab {

    private final Messages messages;
    private final Directory directory;
    private final LiveUpdates live;

    SettingsTab(Messages messages, Directory directory, LiveUpdates live) {
        this.messages = messages;
        this.directory = directory;
        this.live = live;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public String path() {
        return "settings";
    }

    @Override
    public String label() {
        return "Settings";
    }

    @Override
    public Component content() {
        return new All();
    }

    private final class All extends Div {

        private final UnorderedList list = new UnorderedList();

        All() {
            list.addClassName("hc-list");
            live.keep(this, Set.of("organisation-directory"), this::refresh);
            add(new Section("Settings", list));
            refresh();
        }

        private void refresh() {
            var settings = directory.settings();
            InPlace.show(
                    list,
                    Arrays.stream(Setting.values())
                            .map(setting -> row(setting, settings.value(setting)))
                            .toList());
        }

        private ListItem row(Setting setting, String value) {
            var name = new Span(name(setting));
            name.addClassName("hc-strong");
            var meaning = new Span(setting.meaning());
            meaning.addClassName("hc-muted");
            var words = new Div(name, meaning);
            words.addClassName("hc-setting");
            var shown = new Span(inWords(value));
            shown.addClassName("hc-number");
            var side = new Div(shown, Buttons.edit("Change " + name(setting), () -> ask(setting, value)));
            side.addClassName("hc-actions");
            return new ListItem(words, side);
        }

        private void ask(Setting setting, String value) {
            var dialog = new FormDialog(name(setting), "Save").hint(setting.meaning() + ".");
            var field = dialog.add("value", Inputs.line("Value"));
            field.setValue(value);
            field.setHelperText("Unless changed: " + setting.standard());
            dialog.onSubmit(in -> {
                var accepted = in.text(field, text -> new Line(setting.accept(text)));
                messages.send(new ChangeSetting(new Code(setting.key()), accepted));
                refresh();
            });
            dialog.open();
        }
    }

    private static String name(Setting setting) {
        return Labels.ofName(setting.key()).replace("Post mortem", "Post-mortem");
    }

    private static String inWords(String value) {
        return switch (value) {
            case "true" -> "Yes";
            case "false" -> "No";
            default -> value;
        };
    }
}
