package dev.hindcast.people;

import dev.hindcast.shared.AllowedTo;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.Fresh;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked of a person's record. */
public sealed interface PeopleCommand extends Command {

    PersonId person();

    @Override
    default PersonId aggregate() {
        return person();
    }

    /** Registers a person who may sign in from now on; the user name is unique for ever. */
    @AllowedTo(Role.ADMIN)
    record Register(
            @Fresh PersonId person,
            UserName userName,
            Line name,
            @Nullable EmailAddress email,
            @Nullable Code unit,
            List<Role> roles,
            Password password)
            implements PeopleCommand {}

    /** Gives a person another name or e-mail; an e-mail that is left out is removed. */
    @AllowedTo(Role.ADMIN)
    record Rename(PersonId person, Line name, @Nullable EmailAddress email) implements PeopleCommand {}

    /** Moves a person to a business unit. */
    @AllowedTo(Role.ADMIN)
    record AssignToUnit(PersonId person, Code unit) implements PeopleCommand {}

    /** Replaces the roles a person holds. */
    @AllowedTo(Role.ADMIN)
    record AssignRoles(PersonId person, List<Role> roles) implements PeopleCommand {}

    /** Replaces a person's password; leaves no event. */
    @AllowedTo(Role.ADMIN)
    record SetPassword(PersonId person, Password password) implements PeopleCommand {}

    /** Destroys a person's key and credentials, so that nothing names them any more. Cannot be undone. */
    @AllowedTo(Role.ADMIN)
    record Erase(PersonId person, Paragraph reason) implements PeopleCommand {}
}
