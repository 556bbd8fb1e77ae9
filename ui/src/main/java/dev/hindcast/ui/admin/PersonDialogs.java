package dev.hindcast.ui.admin;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.hindcast.people.EmailAddress;
import dev.hindcast.people.Password;
import dev.hindcast.people.PeopleCommand;
import dev.hindcast.people.PeopleQuery.Person;
import dev.hindcast.people.UserName;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Role;
import dev.hindcast.ui.common.Choice;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Labels;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The forms about a person; each answers the command it was filled in for. */
final class PersonDialogs {

    private PersonDialogs() {}

    static void register(List<Choice> units, Consumer<PeopleCommand.Register> then) {
        var dialog = new FormDialog("Register a person", "Register");
        var name = dialog.addHalf("name", Inputs.line("Name"));
        var userName = dialog.addHalf("userName", Inputs.text("User name", 60));
        var email = dialog.addHalf("email", Inputs.text("E-mail", 254));
        var unit = dialog.addHalf("unit", Inputs.choice("Unit", units));
        var password = dialog.add("password", newPassword());
        var roles = dialog.add("roles", roles(Set.of()));
        dialog.onSubmit(in -> then.accept(new PeopleCommand.Register(
                PersonId.fresh(),
                in.text(userName, UserName::new),
                in.line(name),
                in.textIfAny(email, EmailAddress::new),
                in.codeIfAny(unit),
                List.copyOf(in.value(roles)),
                in.text(password, PersonDialogs::chosen))));
        dialog.open();
    }

    static void rename(Person person, Consumer<PeopleCommand> then) {
        var dialog = new FormDialog("Rename " + person.name(), "Save");
        var name = dialog.add("name", Inputs.line("Name"));
        var email = dialog.add("email", Inputs.text("E-mail", 254));
        name.setValue(person.name());
        email.setValue(person.email() == null ? "" : person.email());
        dialog.onSubmit(in -> then.accept(
                new PeopleCommand.Rename(person.id(), in.line(name), in.textIfAny(email, EmailAddress::new))));
        dialog.open();
    }

    static void move(Person person, List<Choice> units, Consumer<PeopleCommand> then) {
        var dialog = new FormDialog("Move %s to a unit".formatted(person.name()), "Move");
        var unit = dialog.add("unit", Inputs.choice("Unit", units));
        units.stream()
                .filter(choice -> choice.code().equals(person.unit()))
                .findFirst()
                .ifPresent(unit::setValue);
        dialog.onSubmit(in -> then.accept(new PeopleCommand.AssignToUnit(person.id(), in.code(unit))));
        dialog.open();
    }

    static void assignRoles(Person person, Consumer<PeopleCommand> then) {
        var dialog = new FormDialog("Roles of " + person.name(), "Save");
        dialog.hint("They count from the next sign-in on.");
        var roles = dialog.add("roles", roles(Set.copyOf(person.roles())));
        dialog.onSubmit(in -> then.accept(new PeopleCommand.AssignRoles(person.id(), List.copyOf(roles.getValue()))));
        dialog.open();
    }

    static void setPassword(Person person, Consumer<PeopleCommand> then) {
        var dialog = new FormDialog("Password of " + person.name(), "Set");
        var password = dialog.add("password", newPassword());
        dialog.onSubmit(in ->
                then.accept(new PeopleCommand.SetPassword(person.id(), in.text(password, PersonDialogs::chosen))));
        dialog.open();
    }

    private static Password chosen(String text) {
        if (text.length() < Password.MIN_CHOSEN) {
            throw InvalidInput.of(
                    "", "password.tooShort", "must have at least %d characters".formatted(Password.MIN_CHOSEN));
        }
        return new Password(text);
    }

    private static PasswordField newPassword() {
        var field = new PasswordField("Password");
        field.setHelperText("At least %d characters".formatted(Password.MIN_CHOSEN));
        field.setMaxLength(Password.MAX_BYTES);
        field.setManualValidation(true);
        field.getElement().setAttribute("autocomplete", "new-password");
        return field;
    }

    private static CheckboxGroup<Role> roles(Set<Role> held) {
        var group = new CheckboxGroup<Role>("Roles");
        group.setItems(Arrays.asList(Role.values()));
        group.setItemLabelGenerator(Labels::of);
        group.setValue(held);
        group.setManualValidation(true);
        return group;
    }
}
