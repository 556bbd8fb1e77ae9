package dev.hindcast.shared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A read model that goes on serving while it is filled anew beside itself, by means of its own. */
public interface RebuiltBeside {

    /** The name of the processor that keeps it up to date. */
    String processor();

    /** Begins to fill it anew; nothing when that is under way already. */
    void rebuild();

    /** How far that is; empty when it is not under way. */
    Optional<Progress> progress();

    /**
     * How far a rebuild is.
     *
     * @param done from 0 to 1
     * @param failure what went wrong when it was tried last; it is tried again
     */
    record Progress(double done, @Nullable String failure) {}
}
