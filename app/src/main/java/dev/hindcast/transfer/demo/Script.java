package dev.hindcast.transfer.demo;

import dev.hindcast.shared.Command;
import dev.hindcast.shared.Id;
import dev.hindcast.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Collects the steps of the stories; those of one day keep the order in which they were told. */
final class Script {

    /** The user name under which Hindcast itself acts. */
    static final String HINDCAST = "";

    private static final LocalTime START_OF_WORK = LocalTime.of(8, 0);

    private final DemoCalendar calendar;
    private final List<Step> steps = new ArrayList<>();

    Script(DemoCalendar calendar) {
        this.calendar = calendar;
    }

    DemoCalendar calendar() {
        return calendar;
    }

    void on(String day, String user, Command command) {
        on(calendar.day(day), user, command);
    }

    void on(LocalDate day, String user, Command command) {
        var at = day.atTime(START_OF_WORK).plusSeconds(steps.size()).toInstant(ZoneOffset.UTC);
        steps.add(new Step(at, day, user, command));
    }

    /** All steps in the order of time. */
    List<Step> inOrder() {
        return steps.stream()
                .sorted(Comparator.comparing(Step::effective).thenComparing(Step::at))
                .toList();
    }

    /** The same identifier for the same name at each telling, so that a story that was cut short goes on. */
    static <T extends Id> T id(Function<String, T> type, String name) {
        return type.apply(UUID.nameUUIDFromBytes(("demo:" + name).getBytes(StandardCharsets.UTF_8))
                .toString());
    }

    static PersonId person(String user) {
        return id(PersonId::new, "person:" + user);
    }
}
