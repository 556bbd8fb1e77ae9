package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.hindcast.desk.DeskCommand.DeleteView;
import dev.hindcast.desk.DeskCommand.RenameView;
import dev.hindcast.desk.DeskCommand.SaveView;
import dev.hindcast.desk.DeskQuery.Kept;
import dev.hindcast.desk.DeskQuery.View;
import dev.hindcast.desk.ViewId;
import dev.hindcast.shared.Command;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Notices;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The views of the list that the person keeps: filters, columns, order and form, each under a name. */
class ProjectViewsMenu extends Div {

    private final Messages messages;
    private final CurrentUser user;
    private final Supplier<String> shown;
    private final Consumer<String> show;
    private List<View> views = List.of();

    /** What is shown now is told as the address has it, and shown again likewise. */
    ProjectViewsMenu(Messages messages, CurrentUser user, Supplier<String> shown, Consumer<String> show) {
        this.messages = messages;
        this.user = user;
        this.shown = shown;
        this.show = show;
        lay();
        addAttachListener(attached -> refresh());
    }

    void refresh() {
        var now = messages.ask(new Kept(user.actor())).views();
        if (!now.equals(views)) {
            views = now;
            lay();
        }
    }

    private void lay() {
        removeAll();
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addClassName("hc-fit");
        var root = bar.addItem(VaadinIcon.BOOKMARK_O.create());
        var word = new Span(" Views");
        word.addClassName("hc-column-word");
        root.add(word);
        root.setAriaLabel("Views");
        var menu = root.getSubMenu();
        views.forEach(view -> {
            var item = menu.addItem(view.name(), click -> show.accept(view.asked()));
            item.setAriaLabel("Show the view " + view.name());
        });
        if (!views.isEmpty()) {
            menu.addSeparator();
        }
        menu.addItem("Keep this view…", click -> name("Keep this view", "", named -> give(named)));
        if (!views.isEmpty()) {
            var rename = menu.addItem("Rename");
            var delete = menu.addItem("Delete");
            views.forEach(view -> {
                rename.getSubMenu()
                        .addItem(
                                view.name(),
                                click -> name(
                                        "Rename the view",
                                        view.name(),
                                        named -> send(new RenameView(view.view(), named), "Renamed.")));
                delete.getSubMenu()
                        .addItem(
                                view.name(),
                                click -> send(new DeleteView(view.view()), "“" + view.name() + "” is deleted."));
            });
        }
        add(bar);
    }

    private void give(dev.hindcast.shared.Line named) {
        send(new SaveView(ViewId.fresh(), named, shown.get()), "“" + named.value() + "” is kept.");
    }

    private void name(String title, String before, Consumer<dev.hindcast.shared.Line> named) {
        var dialog = new FormDialog(title, "Save");
        var name = dialog.add("name", Inputs.line("Name"));
        name.setValue(before);
        dialog.onSubmit(in -> named.accept(in.line(name)));
        dialog.open();
    }

    private void send(Command command, String told) {
        messages.send(command);
        Notices.done(told);
        refresh();
    }
}
