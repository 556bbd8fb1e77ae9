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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
            case StakeholderAdded e -> added(e, occasion.effective());
            case StakeholderPulseRecorded e ->
                change(
                        stakeholders,
                        stakeholder -> stakeholder.person().value().equals(e.person()),
                        stakeholder ->
                                felt(stakeholder, new Pulse(occasion.effective(), e.satisfaction(), e.comment())));
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

    /** Whether the person had a seat on that day which delivers. */
    boolean delivered(PersonId person, LocalDate on) {
        return seats.stream()
                .anyMatch(seating -> seating.person().equals(person)
                        && seating.seat().delivers()
                        && !seating.since().isAfter(on)
                        && (seating.until() == null || !seating.until().isBefore(on)));
    }

    /** Replaces what was known of the same person, but keeps the pulses. */
    private void added(StakeholderAdded e, LocalDate on) {
        var known = stakeholders.stream()
                .filter(stakeholder -> stakeholder.person().value().equals(e.person()))
                .findFirst();
        known.ifPresent(stakeholders::remove);
        stakeholders.add(stakeholder(
                new PersonId(e.person()),
                Degree.valueOf(e.interest()),
                Degree.valueOf(e.influence()),
                e.channel(),
                known.map(Stakeholder::lastContact).filter(on::isBefore).orElse(on),
                known.map(Stakeholder::pulses).orElse(List.of())));
    }

    /** A pulse told late takes its place among the others. */
    private static Stakeholder felt(Stakeholder s, Pulse pulse) {
        var pulses = new ArrayList<>(s.pulses());
        pulses.add(pulse);
        pulses.sort(Comparator.comparing(Pulse::on));
        var contact = pulse.on().isAfter(s.lastContact()) ? pulse.on() : s.lastContact();
        return stakeholder(s.person(), s.interest(), s.influence(), s.channel(), contact, pulses);
    }

    private static Stakeholder stakeholder(
            PersonId person,
            Degree interest,
            Degree influence,
            @Nullable String channel,
            LocalDate lastContact,
            List<Pulse> pulses) {
        return new Stakeholder(
                person,
                interest,
                influence,
                channel,
                lastContact,
                pulses.isEmpty() ? null : pulses.getLast(),
                List.copyOf(pulses));
    }

    private static boolean isPresent(Seating seating, String seat, String person) {
        return seating.until() == null
                && seating.seat().name().equals(seat)
                && seating.person().value().equals(person);
    }
}
