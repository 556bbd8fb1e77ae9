package dev.hindcast.ui.project;

import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectDetails.Seating;
import dev.hindcast.project.ProjectDetails.Stakeholder;
import dev.hindcast.shared.PersonId;
import dev.hindcast.ui.common.Choice;
import dev.hindcast.ui.common.CommandForm;
import java.util.stream.Stream;

/** Offers only those persons to choose from of whom a command can be true. */
final class WhoCanBeMeant {

    private WhoCanBeMeant() {}

    static CommandForm offer(CommandForm form, Class<? extends ProjectCommand> command, ShownProject shown) {
        var project = shown.project();
        Stream<PersonId> people;
        if (command == ProjectCommand.RecordPulse.class) {
            people = project.stakeholders().stream().map(Stakeholder::person);
        } else if (command == ProjectCommand.VacateSeat.class) {
            people = project.seats().stream()
                    .filter(seating -> seating.until() == null)
                    .map(Seating::person);
        } else if (command == ProjectCommand.WaiveAcknowledgement.class) {
            people = project.scopeChanges().stream().flatMap(change -> change.unheard().stream());
        } else {
            return form;
        }
        return form.choices(
                "person",
                people.distinct()
                        .map(person -> new Choice(person.value(), shown.name(person)))
                        .toList());
    }
}
