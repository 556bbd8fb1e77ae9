package dev.hindcast.value.write;

import dev.hindcast.shared.Period;
import dev.hindcast.value.MovedLine;
import java.util.List;

/** Which live claims, in whatever ledger, move a KPI or budget line; certain in the asking transaction. */
interface MovedLines {

    /** A live claim that moves the line. */
    record Mover(String project, String driver, String claim) {

        @Override
        public String toString() {
            return "claim %s of project %s".formatted(claim, project);
        }
    }

    /** The live claims but the given one that move the line in one of the months. */
    List<Mover> othersMoving(MovedLine line, Period months, String claim);
}
