package dev.hindcast.project.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.Seat;
import dev.hindcast.project.events.SeatFilled;
import dev.hindcast.project.events.SeatVacated;
import dev.hindcast.project.events.StakeholderAdded;
import dev.hindcast.shared.PersonId;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Who works on a project and who has a stake in it. */
class Team {

    private Set<Seating> seats = new HashSet<>();
    private Set<PersonId> stakeholders = new HashSet<>();

    /** A person in a seat. */
    record Seating(Seat seat, PersonId person) {

        static Seating of(String seat, String person) {
            return new Seating(Seat.valueOf(seat), new PersonId(person));
        }
    }

    Set<Seat> filledSeats() {
        return seats.stream().map(Seating::seat).collect(Collectors.toSet());
    }

    boolean has(Seating seating) {
        return seats.contains(seating);
    }

    /** Whether the person has a seat that {@linkplain Seat#delivers() delivers}. */
    boolean delivers(PersonId person) {
        return seats.stream()
                .anyMatch(
                        seating -> seating.seat().delivers() && seating.person().equals(person));
    }

    boolean hasStakeholder(PersonId person) {
        return stakeholders.contains(person);
    }

    @CommandHandler
    void handle(ProjectCommand.FillSeat c) {
        new SeatIsTakenOnce(this, new Seating(c.seat(), c.person())).verify();
        apply(new SeatFilled(c.project().value(), c.seat().name(), c.person().value()));
    }

    @CommandHandler
    void handle(ProjectCommand.VacateSeat c) {
        new OnlyHolderLeavesSeat(this, new Seating(c.seat(), c.person())).verify();
        apply(new SeatVacated(c.project().value(), c.seat().name(), c.person().value()));
    }

    @CommandHandler
    void handle(ProjectCommand.AddStakeholder c) {
        apply(Recorded.of(c));
    }

    @CommandHandler
    void handle(ProjectCommand.RecordPulse c) {
        new PulseIsOfAStakeholder(this, c.person()).verify();
        apply(Recorded.of(c));
    }

    @EventSourcingHandler
    void on(SeatFilled event) {
        seats.add(Seating.of(event.seat(), event.person()));
    }

    @EventSourcingHandler
    void on(SeatVacated event) {
        seats.remove(Seating.of(event.seat(), event.person()));
    }

    @EventSourcingHandler
    void on(StakeholderAdded event) {
        stakeholders.add(new PersonId(event.person()));
    }
}
