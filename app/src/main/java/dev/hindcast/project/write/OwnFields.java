package dev.hindcast.project.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.hindcast.organisation.OrganisationFacts;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.events.FieldSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The values of the fields that the organisation has defined for itself. */
class OwnFields {

    private Map<String, String> values = new HashMap<>();

    /** Saying what holds already changes nothing, so that a form may give all its fields. */
    @CommandHandler
    void handle(ProjectCommand.SetField c, OrganisationFacts organisation) {
        var code = c.field().value();
        var field = new FieldIsOffered(c.field(), c.value() != null, organisation).verify();
        var value = c.value() == null ? null : field.accept(c.value().value());
        var before = values.get(code);
        if (!Objects.equals(value, before)) {
            apply(new FieldSet(c.project().value(), code, field.name(), value, before));
        }
    }

    @EventSourcingHandler
    void on(FieldSet event) {
        if (event.value() == null) {
            values.remove(event.field());
        } else {
            values.put(event.field(), event.value());
        }
    }
}
