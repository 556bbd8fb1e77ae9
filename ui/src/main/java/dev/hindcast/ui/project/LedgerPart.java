package dev.hindcast.ui.project;

import com.vaadin.flow.component.Component;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.PersonId;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.figures.Provenance;
import dev.hindcast.value.ValueCommand;
import dev.hindcast.value.ValueQuery.Claim;
import dev.hindcast.value.ValueQuery.LedgerOf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * What every part of a project's value tab needs.
 *
 * @param ledger as of the day that is shown
 * @param scope the project over its life, as of that day
 */
record LedgerPart(
        ShownProject shown,
        LedgerOf.Result ledger,
        ProjectValueState state,
        ProjectActs acts,
        Provenance provenance,
        Scope scope) {

    /** Whether the command may be given here: nothing is changed while the past is looked at. */
    boolean may(Class<? extends ValueCommand> command) {
        return state.isNow() && acts.may(command);
    }

    /** Puts a button for the command into the section's head, for those who may give it. */
    void offer(Section section, Class<? extends ValueCommand> command, String words) {
        if (may(command)) {
            section.withActions(
                    Buttons.plain(words, () -> acts.value(command, words).open()));
        }
    }

    /** Puts a small button for the command into a row, for those who may give it. */
    void offer(
            Consumer<Component> row, Class<? extends ValueCommand> command, String words, String about, Runnable then) {
        if (may(command)) {
            row.accept(Buttons.quiet(words, about, then));
        }
    }

    /** Whoever claimed it neither attests nor confirms it. */
    boolean isMine(Claim claim) {
        return state.isNow() && acts.user().actor().person().equals(claim.claimant());
    }

    /** What follows from a decision by itself, such as the freeze, is done by nobody in particular. */
    String name(PersonId person) {
        return Actor.SYSTEM.is(person) ? "Hindcast" : shown.name(person);
    }

    /** Who did something and when, with the moment of recording where that is another day. */
    String by(PersonId person, LocalDate effective, Instant recorded) {
        var day = Formats.date(effective);
        var recordedOn = Formats.day(recorded);
        return day.equals(recordedOn)
                ? "%s by %s".formatted(day, name(person))
                : "%s by %s, recorded %s".formatted(day, name(person), recordedOn);
    }
}
