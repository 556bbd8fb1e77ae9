package dev.hindcast.project.read.page;

import dev.hindcast.project.Degree;
import dev.hindcast.project.ProjectDetails.Pulse;
import dev.hindcast.project.ProjectDetails.Seating;
import dev.hindcast.project.ProjectDetails.Stakeholder;
import dev.hindcast.project.Seat;
import dev.hindcast.project.events.ProjectEvent;
import dev.hindcast.project.events.SeatFilled;
import dev.hindcast.project.events.SeatVacated;
import dev.hindcast.project.events.StakeholderAdded;
import dev.hindcast.project.events.StakeholderPulseRecorded;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who works on the project and who has a stake in it. */
class PeopleChapter extends Chapter {

    List<Seating> seats = new ArrayList<>();
    List<Stakeholder> stakeholders = new ArrayList<>();

    @Override
    void follow(ProjectEvent event, Occasion occasion) {
        switch (event) {
            case SeatFilled e ->
                seats.add(new Seating(Seat.valueOf(e.seat()), new PersonId(e.person()), occasion.effective(), null));
            case SeatVacated e ->
                change(
                        seats,
                        seating -> isPresent(seating, e.seat(), e.person()),
                        seating ->
                                new Seating(seating.seat(), seating.person(), seating.since(), occasion.effective()));
            case StakeholderAdded e -> added(e);
            case StakeholderPulseRecorded e ->
                change(
                        stakeholders,
                        stakeholder -> stakeholder.person().value().equals(e.person()),
                        stakeholder -> new Stakeholder(
                                stakeholder.person(),
                                stakeholder.interest(),
                                stakeholder.influence(),
                                stakeholder.channel(),
                                new Pulse(occasion.effective(), e.satisfaction(), e.comment())));
            default -> {}
        }
    }

    List<Seat> busFactorsOfOne() {
        var holders = new EnumMap<Seat, Set<PersonId>>(Seat.class);
        seats.stream()
                .filter(seating -> seating.until() == null && seating.seat().isCritical())
                .forEach(seating -> holders.computeIfAbsent(seating.seat(), _ -> new HashSet<>())
                        .add(seating.person()));
        return holders.entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Replaces what was known of the same person, but keeps the pulse. */
    private void added(StakeholderAdded e) {
        var known = stakeholders.stream()
                .filter(stakeholder -> stakeholder.person().value().equals(e.person()))
                .findFirst();
        known.ifPresent(stakeholders::remove);
        stakeholders.add(new Stakeholder(
                new PersonId(e.person()),
                Degree.valueOf(e.interest()),
                Degree.valueOf(e.influence()),
                e.channel(),
                known.map(Stakeholder::lastPulse).orElse(null)));
    }

    private static boolean isPresent(Seating seating, String seat, String person) {
        return seating.until() == null
                && seating.seat().name().equals(seat)
                && seating.person().value().equals(person);
    }
}
