package dev.hindcast.transfer.imports;

import dev.hindcast.shared.Command;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the rows of one file, in their order, into what they ask for. A reader serves one pass over one file. */
interface RowReader {

    /** What the row asks for; empty, with the faults noted in the cells, when it cannot be taken. */
    Optional<Planned> read(Cells cells);

    /**
     * What becomes of a row.
     *
     * @param command the one that makes or changes the aggregate; none when it is as the row says already
     * @param before what must be there first, such as units
     * @param after what is said of it once it is there, such as values of fields of one's own
     * @param externalKey under which the other system knows it, if it says so
     * @param known whether it was imported before
     * @param effective the day from which it holds, and, when {@code historic}, on which it was recorded elsewhere
     */
    record Planned(
            @Nullable Command command,
            List<Command> before,
            List<Command> after,
            @Nullable String externalKey,
            boolean known,
            @Nullable LocalDate effective,
            boolean historic) {

        /** A row that says nothing more once it is there. */
        Planned(
                @Nullable Command command,
                List<Command> before,
                @Nullable String externalKey,
                boolean known,
                @Nullable LocalDate effective,
                boolean historic) {
            this(command, before, List.of(), externalKey, known, effective, historic);
        }

        Progress.Outcome outcome() {
            if (command == null && after.isEmpty()) {
                return Progress.Outcome.UNCHANGED;
            }
            return known ? Progress.Outcome.UPDATED : Progress.Outcome.CREATED;
        }
    }
}
