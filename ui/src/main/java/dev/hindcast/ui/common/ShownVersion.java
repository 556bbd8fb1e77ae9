package dev.hindcast.ui.common;

import dev.hindcast.shared.Command;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Receipt;
import dev.hindcast.shared.StaleVersion;
import java.time.LocalDate;
import java.util.function.LongSupplier;

/**
 * The version of an aggregate that a form was opened on. What is given when somebody else has changed it meanwhile is
 * refused once, with words that say so; given again it is written over the change that the person has been told of.
 */
public final class ShownVersion {

    /** Told when somebody else was faster. */
    static final String CHANGED_MEANWHILE = "Somebody else has changed this since you opened the form. What you typed "
            + "is still here: look at the change, then save again if yours is to hold.";

    private final LongSupplier now;
    private long shown;

    /** The version as it is now, which the supplier answers. */
    public ShownVersion(LongSupplier now) {
        this.now = now;
        this.shown = now.getAsLong();
    }

    /** Gives the command; from today when there is no day. */
    public Receipt send(Messages messages, Command command, LocalDate effective) {
        try {
            var receipt = messages.send(command, effective, shown);
            shown = receipt.version();
            return receipt;
        } catch (StaleVersion changed) {
            shown = now.getAsLong();
            throw DomainRule.conflict(StaleVersion.CODE, CHANGED_MEANWHILE);
        }
    }
}
