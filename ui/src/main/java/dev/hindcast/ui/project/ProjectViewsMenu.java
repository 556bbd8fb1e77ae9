package dev.hindcast.ui.project;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.hindcast.desk.DeskCommand.CopyView;
import dev.hindcast.desk.DeskCommand.DeleteView;
import dev.hindcast.desk.DeskCommand.EndDefault;
import dev.hindcast.desk.DeskCommand.EndSharing;
import dev.hindcast.desk.DeskCommand.MakeDefault;
import dev.hindcast.desk.DeskCommand.RenameView;
import dev.hindcast.desk.DeskCommand.SaveView;
import dev.hindcast.desk.DeskCommand.ShareView;
import dev.hindcast.desk.DeskQuery.Kept;
import dev.hindcast.desk.DeskQuery.View;
import dev.hindcast.desk.ViewId;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.Line;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Dialogs;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Notices;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The views of the list that the person keeps or that others share: filters, columns, order and form, each under a name.
 */
class ProjectViewsMenu extends Div {

    private final Messages messages;
    private final Directory directory;
    private final CurrentUser user;
    private final Supplier<String> shown;
    private final Consumer<String> show;
    private List<View> views = List.of();

    /** What is shown now is told as the address has it, and shown again likewise. */
    ProjectViewsMenu(
            Messages messages, Directory directory, CurrentUser user, Supplier<String> shown, Consumer<String> show) {
        this.messages = messages;
        this.directory = directory;
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
        var own = views.stream().filter(this::isOwn).toList();
        var others = views.stream().filter(view -> !isOwn(view)).toList();
        own.forEach(view -> show(menu, view, view.shared() ? view.name() + " (shared)" : view.name()));
        separate(menu, own);
        var names = others.isEmpty() ? null : directory.names();
        others.forEach(view ->
                show(menu, view, view.name() + " · " + names.of(view.person().value())));
        separate(menu, others);
        menu.addItem("Keep this view…", click -> name("Keep this view", "", this::keep));
        each(
                menu,
                "Open with",
                views,
                view -> !view.isDefault(),
                view -> send(new MakeDefault(view.view()), "The list opens with “" + view.name() + "” from now on."));
        each(
                menu,
                "Do not open with",
                views,
                View::isDefault,
                view -> send(new EndDefault(view.view()), "The list opens with all projects from now on."));
        each(
                menu,
                "Take a copy",
                others,
                view -> true,
                view -> send(new CopyView(view.view(), ViewId.fresh()), "“" + view.name() + "” is yours, too."));
        if (user.may(ShareView.class)) {
            each(
                    menu,
                    "Share",
                    own,
                    view -> !view.shared(),
                    view -> send(new ShareView(view.view()), "Everybody sees “" + view.name() + "” under your name."));
        }
        each(
                menu,
                "Stop sharing",
                own,
                View::shared,
                view -> send(new EndSharing(view.view()), "“" + view.name() + "” is yours alone again."));
        each(
                menu,
                "Rename",
                own,
                view -> true,
                view -> name(
                        "Rename the view", view.name(), named -> send(new RenameView(view.view(), named), "Renamed.")));
        each(menu, "Delete", own, view -> true, this::delete);
        add(bar);
    }

    private boolean isOwn(View view) {
        return user.actor().is(view.person());
    }

    private void show(SubMenu menu, View view, String words) {
        var item = menu.addItem(words, click -> show.accept(view.asked()));
        item.setAriaLabel("Show the view " + words + (view.isDefault() ? ", with which the list opens" : ""));
        if (view.isDefault()) {
            item.addComponentAsFirst(VaadinIcon.HOME_O.create());
        }
    }

    private static void separate(SubMenu menu, List<View> shown) {
        if (!shown.isEmpty()) {
            menu.addSeparator();
        }
    }

    /** An entry with one of its own for each view of which it can be true; none when there is no such view. */
    private static void each(SubMenu menu, String words, List<View> views, Predicate<View> which, Consumer<View> then) {
        var meant = views.stream().filter(which).toList();
        if (!meant.isEmpty()) {
            var entry = menu.addItem(words).getSubMenu();
            meant.forEach(view -> entry.addItem(view.name(), click -> then.accept(view)));
        }
    }

    /** What others may look at is not taken away by one wrong click. */
    private void delete(View view) {
        Runnable now = () -> send(new DeleteView(view.view()), "“" + view.name() + "” is deleted.");
        if (view.shared()) {
            Dialogs.confirm(
                    "Delete “" + view.name() + "”?",
                    "Others see it, too, and will not find it any more.",
                    "Delete",
                    now);
        } else {
            now.run();
        }
    }

    private void keep(Line named) {
        send(new SaveView(ViewId.fresh(), named, shown.get()), "“" + named.value() + "” is kept.");
    }

    private void name(String title, String before, Consumer<Line> named) {
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
