package dev.hindcast.project;

import dev.hindcast.shared.Code;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What other features' rules need to know of a project.
 *
 * @param owner none until one is named
 * @param framedBy who framed or imported it
 * @param deliveryTeam everyone in a seat that {@linkplain Seat#delivers() delivers}
 * @param stakeholders everyone who was added as one; the owner need not be among them
 * @param imported it came from another system and has no promise
 * @param stoppedIn the stage in which it was stopped, when it was
 * @param stoppedOn the effective day of the stop, when it was stopped
 */
public record ProjectFacts(
        ProjectId project,
        ProjectKey key,
        Stage stage,
        Code unit,
        @Nullable PersonId owner,
        PersonId framedBy,
        Set<PersonId> deliveryTeam,
        Set<PersonId> stakeholders,
        boolean imported,
        @Nullable Stage stoppedIn,
        @Nullable LocalDate stoppedOn) {

    public ProjectFacts {
        deliveryTeam = Set.copyOf(deliveryTeam);
        stakeholders = Set.copyOf(stakeholders);
    }

    public boolean isOwnedBy(PersonId person) {
        return person.equals(owner);
    }

    public boolean wasStoppedWhileFramed() {
        return stoppedIn == Stage.FRAMED;
    }
}
