package dev.hindcast.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.hindcast.organisation.OrganisationCommand.DefineTemplate;
import dev.hindcast.organisation.OrganisationQuery.Template;
import dev.hindcast.postmortem.Guide;
import dev.hindcast.postmortem.Subject;
import dev.hindcast.shared.Code;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tables;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The templates of post-mortems: what their sections ask, and what they begin with. */
@org.springframework.stereotype.Component
class TemplatesTab implements AdminView.AdminTab {

    private static final String BLANK = Arrays.stream(dev.hindcast.postmortem.Section.values())
            .map(section -> "## " + Labels.of(section) + "\n> ")
            .collect(Collectors.joining("\n\n"));

    private final Messages messages;
    private final Directory directory;
    private final LiveUpdates live;

    TemplatesTab(Messages messages, Directory directory, LiveUpdates live) {
        this.messages = messages;
        this.directory = directory;
        this.live = live;
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public String path() {
        return "templates";
    }

    @Override
    public String label() {
        return "Templates";
    }

    @Override
    public Component content() {
        return new Templates();
    }

    private final class Templates extends Div {

        private final Grid<Template> grid = Tables.grid("Templates of post-mortems");

        Templates() {
            Tables.text(grid, "Code", Template::code).setWidth("12rem");
            Tables.text(grid, "Name", Template::name).setWidth("15rem").setFlexGrow(2);
            Tables.text(
                            grid,
                            "Sections",
                            template -> String.valueOf(
                                    Guide.read(template.text()).parts().size()))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
            Tables.text(grid, "Usual for", TemplatesTab::usual).setAutoWidth(true);
            Tables.actions(grid, template -> Buttons.edit("Change %s".formatted(template.name()), () -> ask(template)))
                    .setAutoWidth(true);
            grid.setAllRowsVisible(true);
            live.keep(this, Set.of("organisation-directory"), this::refresh);
            add(new Section("Templates of post-mortems", grid)
                    .withActions(Buttons.add("Add a template", () -> ask(null))));
            refresh();
        }

        private void refresh() {
            grid.setItems(directory.organisation().templates());
        }

        private void ask(Template template) {
            var dialog = new FormDialog(template == null ? "Add a template" : "Change the template", "Save");
            dialog.addClassName("hc-dialog-wide");
            dialog.hint(
                    "A heading (##) names a section; lines that begin with > are the question writers see; anything "
                            + "else is text the section begins with. Sections left out wait under More sections.");
            var code = dialog.addHalf("code", Inputs.text("Code", 40));
            var name = dialog.addHalf("name", Inputs.line("Name"));
            var text = dialog.add("text", Inputs.document("Text"));
            text.setMinRows(14);
            text.setMaxRows(24);
            text.setValueChangeMode(ValueChangeMode.LAZY);
            var understood = new Div();
            understood.getElement().setAttribute("aria-live", "polite");
            dialog.content(understood);
            text.addValueChangeListener(change -> showUnderstood(understood, change.getValue()));
            text.setValue(template == null ? BLANK : template.text());
            if (template != null) {
                code.setValue(template.code());
                code.setReadOnly(true);
                name.setValue(template.name());
            }
            dialog.onSubmit(in -> {
                messages.send(new DefineTemplate(in.text(code, Code::new), in.line(name), in.document(text)));
                refresh();
            });
            dialog.open();
        }
    }

    /** What is understood of a template while it is typed. */
    private static void showUnderstood(Div understood, String text) {
        var guide = Guide.read(text);
        understood.removeAll();
        understood.add(new Span(
                guide.parts().isEmpty()
                        ? "No section is understood yet."
                        : "Understood: "
                                + guide.parts().keySet().stream()
                                        .map(Labels::of)
                                        .collect(Collectors.joining(", "))
                                + "."));
        if (!guide.unknown().isEmpty()) {
            var list = new UnorderedList();
            guide.unknown().forEach(heading -> list.add(new ListItem("“" + heading + "” names no section.")));
            list.addClassName("hc-blame");
            understood.add(list);
        }
    }

    private static String usual(Template template) {
        return Arrays.stream(Subject.values())
                .filter(subject -> subject.name().equals(template.code()))
                .map(Labels::of)
                .findFirst()
                .orElse("");
    }
}
