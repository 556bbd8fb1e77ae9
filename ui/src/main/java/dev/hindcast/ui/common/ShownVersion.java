package dev.hindcast.ui.common;

import dev.hindcast.shared.Command;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Receipt;
import dev.hindcast.shared.StaleVersion;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * The version of an aggregate that a form was opened on. What would write over what somebody else has changed meanwhile,
 * or decide without knowing of it, is refused once, with words that say who changed what; given again it is written over the change that the person has
 * been told of. What others did elsewhere stands in nobody's way.
 *
 * @see "ADR-0106"
 */
public final class ShownVersion {

    /** Told when somebody else was faster and nobody can say yet who. */
    static final String CHANGED_MEANWHILE = "Somebody else has changed this since you opened the form. ";

    static final String STILL_HERE =
            "What you typed is still here: look at the change, then save again if yours is to hold.";

    private static final int MOST_ATTEMPTS = 4;

    private final LongSupplier now;
    private final Meanwhile meanwhile;
    private long shown;

    private ShownVersion(LongSupplier now, Meanwhile meanwhile) {
        this.now = now;
        this.meanwhile = meanwhile;
        shown = now.getAsLong();
    }

    /** The version as it is now, which the supplier answers. */
    public static ShownVersion of(LongSupplier now, Meanwhile meanwhile) {
        return new ShownVersion(now, meanwhile);
    }

    /** Gives the command; from today when there is no day. */
    public Receipt send(Messages messages, Command command, LocalDate effective) {
        return send(messages, command, effective, Map.of());
    }

    /** Gives a command for which the person changed only some fields, by what stood in them before. */
    public Receipt send(Messages messages, Command command, LocalDate effective, Map<String, Object> touched) {
        try {
            return Replacing.of(command.getClass()).isPresent()
                    ? guarded(messages, command, effective, touched)
                    : messages.send(command, effective);
        } catch (StaleVersion changed) {
            throw changed;
        } catch (DomainRule refused) {
            throw explained(refused);
        }
    }

    private Receipt guarded(Messages messages, Command command, LocalDate effective, Map<String, Object> touched) {
        for (var attempt = 1; ; attempt++) {
            try {
                var receipt = messages.send(command, effective, shown);
                shown = receipt.version();
                return receipt;
            } catch (StaleVersion changed) {
                var before = shown;
                var changes = meanwhile.since(before, command, touched);
                // Only what was looked at may be written over; what came later still is looked at in its turn.
                shown = changes.until() < 0 ? now.getAsLong() : changes.until();
                if (changes.concerns() || shown == before || attempt == MOST_ATTEMPTS) {
                    var told = changes.words().isEmpty()
                            ? CHANGED_MEANWHILE
                            : "While you had this open: " + Meanwhile.text(changes.words()) + " ";
                    throw DomainRule.conflict(StaleVersion.CODE, told + STILL_HERE);
                }
            }
        }
    }

    /** The refusal with what others did meanwhile, which may be the reason. */
    private DomainRule explained(DomainRule refused) {
        if (refused.kind() != DomainRule.Kind.CONFLICT
                || refused.code().equals(StaleVersion.CODE)
                || !refused.missing().isEmpty()) {
            return refused;
        }
        var told = Meanwhile.text(meanwhile.told());
        return told.isEmpty()
                ? refused
                : DomainRule.conflict(refused.code(), refused.getMessage() + " While you had this open: " + told);
    }
}
