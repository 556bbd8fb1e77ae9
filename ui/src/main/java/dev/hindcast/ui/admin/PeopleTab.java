package dev.hindcast.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.hindcast.people.PeopleCommand;
import dev.hindcast.people.PeopleQuery.ListPeople;
import dev.hindcast.people.PeopleQuery.Person;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Role;
import dev.hindcast.ui.common.Choice;
import dev.hindcast.ui.common.Dialogs;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.LazyRows;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Notices;
import dev.hindcast.ui.common.Tables;
import dev.hindcast.ui.common.Tone;
import java.util.Set;

/** People, their units and roles, and whether they can sign in. */
@org.springframework.stereotype.Component
class PeopleTab implements AdminView.AdminTab {

    private final Messages messages;
    private final Directory directory;
    private final LiveUpdates live;

    PeopleTab(Messages messages, Directory directory, LiveUpdates live) {
        this.messages = messages;
        this.directory = directory;
        this.live = live;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public String path() {
        return "people";
    }

    @Override
    public String label() {
        return "People";
    }

    @Override
    public Component content() {
        return new People();
    }

    private final class People extends Div {

        private final TextField text = new TextField("Name");
        private final ComboBox<Choice> unit = Inputs.choice("Unit", directory.units());
        private final ComboBox<Role> role = new ComboBox<>("Role");
        private final Grid<Person> grid = Tables.grid("People");
        private final LazyRows<Person> rows;

        People() {
            text.setPrefixComponent(VaadinIcon.SEARCH.create());
            text.setClearButtonVisible(true);
            text.setValueChangeMode(ValueChangeMode.LAZY);
            unit.setClearButtonVisible(true);
            unit.setPlaceholder("All");
            role.setPlaceholder("All");
            role.setItems(Role.values());
            role.setItemLabelGenerator(Labels::of);
            role.setClearButtonVisible(true);
            var register = new Button("Register a person", VaadinIcon.PLUS.create(), click -> register());
            register.addThemeVariants(ButtonVariant.PRIMARY);
            register.addClassName("hc-fit");

            Tables.text(grid, "Name", Person::name).setSortable(false);
            Tables.text(grid, "User name", Person::userName);
            Tables.text(grid, "E-mail", Person::email);
            Tables.text(grid, "Unit", person -> person.unit() == null ? "" : directory.unitName(person.unit()));
            Tables.component(grid, "Roles", PeopleTab::roles).setFlexGrow(3);
            Tables.actions(grid, this::menu).setWidth("4.5rem");
            grid.setHeight("36rem");
            rows = Tables.lazy(
                    grid,
                    page -> messages.ask(new ListPeople(
                                    page,
                                    text.isEmpty() ? null : text.getValue(),
                                    unit.isEmpty()
                                            ? null
                                            : new Code(unit.getValue().code()),
                                    role.getValue()))
                            .people(),
                    Person::id);

            text.addValueChangeListener(change -> refresh());
            unit.addValueChangeListener(change -> refresh());
            role.addValueChangeListener(change -> refresh());
            live.keep(this, Set.of("people-directory"), this::refresh);

            var filters = new Div(text, unit, role, register);
            filters.addClassName("hc-filters");
            add(filters, grid);
        }

        private void refresh() {
            rows.update();
        }

        private MenuBar menu(Person person) {
            var bar = new MenuBar();
            bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
            var root = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
            root.setAriaLabel("Actions for " + person.name());
            if (person.erased()) {
                root.setEnabled(false);
                return bar;
            }
            var menu = root.getSubMenu();
            menu.addItem("Rename …", click -> rename(person));
            menu.addItem("Move to a unit …", click -> move(person));
            menu.addItem("Change roles …", click -> assign(person));
            menu.addItem("Set a password …", click -> password(person));
            menu.addSeparator();
            menu.addItem("Erase …", click -> erase(person));
            return bar;
        }

        private void register() {
            PersonDialogs.register(directory.units(), command -> {
                messages.send(command);
                Notices.done("%s can sign in now.".formatted(command.name()));
                refresh();
            });
        }

        private void rename(Person person) {
            PersonDialogs.rename(person, command -> give(person, command));
        }

        private void move(Person person) {
            PersonDialogs.move(person, directory.units(), command -> give(person, command));
        }

        private void assign(Person person) {
            PersonDialogs.assignRoles(person, command -> give(person, command));
        }

        private void password(Person person) {
            PersonDialogs.setPassword(person, command -> {
                messages.send(command);
                Notices.done("The new password of %s holds from now on.".formatted(person.name()));
            });
        }

        private void erase(Person person) {
            Dialogs.reason(
                    "Erase " + person.name() + " for ever",
                    "Why? Name and e-mail become unreadable everywhere and cannot be brought back.",
                    "Erase for ever",
                    reason -> give(person, new PeopleCommand.Erase(person.id(), reason)));
        }

        private void give(Person shown, PeopleCommand command) {
            messages.send(command, null, shown.version());
            refresh();
        }
    }

    private static Component roles(Person person) {
        var badges = new Div();
        badges.addClassName("hc-badges");
        if (person.erased()) {
            badges.add(Tone.PLAIN.badge("Erased"));
        }
        person.roles().forEach(role -> badges.add(Tone.PLAIN.badge(Labels.of(role))));
        return badges;
    }
}
