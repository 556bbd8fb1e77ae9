package dev.hindcast.people.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.hindcast.people.Credentials;
import dev.hindcast.people.EmailAddress;
import dev.hindcast.people.PeopleCommand;
import dev.hindcast.people.PersonalData;
import dev.hindcast.people.UnitsOfPeople;
import dev.hindcast.people.events.PersonAssignedToUnit;
import dev.hindcast.people.events.PersonErased;
import dev.hindcast.people.events.PersonRegistered;
import dev.hindcast.people.events.PersonRenamed;
import dev.hindcast.people.events.RolesAssigned;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.StoredAs;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Decides about one person's record. */
@Aggregate
@StoredAs("people.Person")
@Revision("1")
class Person {

    /** Read by Axon alone; null until the first event. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String person;

    private @Nullable String unit;
    private List<String> roles = List.of();
    private boolean erased;

    Person() {}

    @CommandHandler
    Person(
            PeopleCommand.Register command,
            Occasion occasion,
            Credentials credentials,
            PersonalData personalData,
            UnitsOfPeople units) {
        new ChosenPasswordsAreLong(command.password(), occasion).verify();
        new UnitsOfPeopleExist(command.unit(), units).verify();
        new UserNamesAreUnique(command.person(), command.userName(), command.password(), credentials).verify();
        var id = command.person();
        apply(new PersonRegistered(
                id.value(),
                personalData.seal(id, command.userName().value()),
                personalData.seal(id, command.name().value()),
                sealed(id, command.email(), personalData)));
        if (command.unit() != null) {
            apply(new PersonAssignedToUnit(id.value(), command.unit().value()));
        }
        apply(new RolesAssigned(id.value(), names(command.roles())));
    }

    @CommandHandler
    void handle(PeopleCommand.Rename command, PersonalData personalData) {
        new ErasedStaysErased(erased).verify();
        apply(new PersonRenamed(
                command.person().value(),
                personalData.seal(command.person(), command.name().value()),
                sealed(command.person(), command.email(), personalData)));
    }

    @CommandHandler
    void handle(PeopleCommand.AssignToUnit command, UnitsOfPeople units) {
        new ErasedStaysErased(erased).verify();
        new UnitsOfPeopleExist(command.unit(), units).verify();
        if (!command.unit().value().equals(unit)) {
            apply(new PersonAssignedToUnit(
                    command.person().value(), command.unit().value()));
        }
    }

    @CommandHandler
    void handle(PeopleCommand.AssignRoles command, Administrators administrators) {
        new ErasedStaysErased(erased).verify();
        if (!command.roles().contains(Role.ADMIN)) {
            new OneAdministratorStays(command.person(), administrators).verify();
        }
        var assigned = names(command.roles());
        if (!assigned.equals(roles)) {
            apply(new RolesAssigned(command.person().value(), assigned));
        }
    }

    @CommandHandler
    void handle(PeopleCommand.SetPassword command, Occasion occasion, Credentials credentials) {
        new ErasedStaysErased(erased).verify();
        new ChosenPasswordsAreLong(command.password(), occasion).verify();
        credentials.change(command.person(), command.password());
    }

    @CommandHandler
    void handle(
            PeopleCommand.Erase command,
            Administrators administrators,
            Credentials credentials,
            PersonalData personalData) {
        new ErasedStaysErased(erased).verify();
        new OneAdministratorStays(command.person(), administrators).verify();
        credentials.remove(command.person());
        personalData.destroyKey(command.person());
        apply(new PersonErased(command.person().value(), command.reason().value()));
    }

    private static @Nullable String sealed(PersonId person, @Nullable EmailAddress email, PersonalData personalData) {
        return email == null ? null : personalData.seal(person, email.value());
    }

    private static List<String> names(List<Role> roles) {
        return roles.stream().distinct().sorted().map(Role::name).toList();
    }

    @EventSourcingHandler
    void on(PersonRegistered event) {
        person = event.person();
    }

    @EventSourcingHandler
    void on(PersonAssignedToUnit event) {
        unit = event.unit();
    }

    @EventSourcingHandler
    void on(RolesAssigned event) {
        roles = event.roles();
    }

    @EventSourcingHandler
    void on(PersonErased event) {
        erased = true;
    }
}
