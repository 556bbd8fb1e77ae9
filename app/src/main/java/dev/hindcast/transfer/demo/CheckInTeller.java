package dev.hindcast.transfer.demo;

import dev.hindcast.checkin.CheckInCommand;
import dev.hindcast.checkin.CheckInId;
import dev.hindcast.checkin.Colour;
import dev.hindcast.checkin.Question;
import dev.hindcast.checkin.Week;
import dev.hindcast.shared.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells what the leader answered on the Fridays before the installation. */
final class CheckInTeller {

    private final Script script;

    CheckInTeller(Script script) {
        this.script = script;
    }

    void tell(List<Company.CheckIn> checkIns) {
        checkIns.forEach(this::tell);
    }

    private void tell(Company.CheckIn it) {
        var week = Week.of(script.calendar().today()).minus(it.weeksAgo());
        var id = CheckInId.of(Script.person(StoryTeller.LEADER), week);
        var note = it.note() == null ? null : new Paragraph(it.note());
        script.on(
                week.friday(),
                StoryTeller.LEADER,
                new CheckInCommand.Answer(id, it.team(), colours(it.answers().replace(" ", "")), note));
        if (it.taken() != null) {
            it.taken()
                    .forEach((question, what) -> script.on(
                            week.monday().plusWeeks(1),
                            StoryTeller.LEADER,
                            new CheckInCommand.TakeNextStep(id, question, new Paragraph(what))));
        }
    }

    private static Map<String, Colour> colours(String letters) {
        var byLetter = Arrays.stream(Colour.values())
                .collect(Collectors.toMap(colour -> colour.name().charAt(0), Function.identity()));
        return Arrays.stream(Question.values())
                .collect(Collectors.toMap(Enum::name, it -> byLetter.get(letters.charAt(it.ordinal()))));
    }
}
