package dev.hindcast.ui.common;

import dev.hindcast.shared.Command;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Receipt;
import dev.hindcast.shared.StaleVersion;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * The version of an aggregate that a form was opened on. What would write over what somebody else has changed meanwhile
 * is refused once, with words that say who changed what; given again it is written over the change that the person has
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
    private final boolean guards;
    private final long opened;
    private long shown;

    private ShownVersion(LongSupplier now, Meanwhile meanwhile, boolean guards) {
        this.now = now;
        this.meanwhile = meanwhile;
        this.guards = guards;
        opened = now.getAsLong();
        shown = opened;
    }

    /** The version as it is now, which the supplier answers; refuses what would write over a later change. */
    public static ShownVersion guarding(LongSupplier now, Meanwhile meanwhile) {
        return new ShownVersion(now, meanwhile, true);
    }

    /** Refuses nothing by itself, but tells what happened meanwhile when a rule refuses. */
    public static ShownVersion telling(LongSupplier now, Meanwhile meanwhile) {
        return new ShownVersion(now, meanwhile, false);
    }

    /** Gives the command; from today when there is no day. */
    public Receipt send(Messages messages, Command command, LocalDate effective) {
        return send(messages, command, effective, Map.of());
    }

    /** Gives a command for which the person changed only some fields, by what stood in them before. */
    public Receipt send(Messages messages, Command command, LocalDate effective, Map<String, Object> touched) {
        try {
            return guards ? guarded(messages, command, effective, touched) : messages.send(command, effective);
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
                shown = now.getAsLong();
                var changes = meanwhile.since(before, touched);
                if (changes.concerns() || shown == before || attempt == MOST_ATTEMPTS) {
                    var told = changes.words().isEmpty()
                            ? CHANGED_MEANWHILE
                            : "While you had this open: " + changes.told() + " ";
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
        var told = meanwhile.since(opened, Map.of()).told();
        return told.isEmpty()
                ? refused
                : DomainRule.conflict(refused.code(), refused.getMessage() + " While you had this open: " + told);
    }
}
