package dev.hindcast.portfolio.read.journal;

import dev.hindcast.project.events.ProjectClosed;
import dev.hindcast.project.events.ProjectImported;
import dev.hindcast.project.events.ProjectReopened;
import dev.hindcast.project.events.ProjectStopped;
import dev.hindcast.project.events.StageEntered;
import dev.hindcast.shared.Occasion;
import dev.hindcast.value.DriverMonths;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Moves a project's forecast when it goes live, is stopped, is retired or is opened again. The tables are cleared for a
 * rebuild by {@link LedgerProjection}, which is of the same processing group.
 */
@Component
@ProcessingGroup(JournalGroup.NAME)
class PlacementProjection {

    private static final String LIVE = "LIVE";
    private static final String STOPPED = "STOPPED";
    private static final String RETIRED = "RETIRED";

    private final Facts facts;
    private final Ledgers ledgers;

    PlacementProjection(Facts facts, Ledgers ledgers) {
        this.facts = facts;
        this.ledgers = ledgers;
    }

    @EventHandler
    void on(StageEntered event, EventMessage<?> message, Occasion occasion) {
        switch (event.stage()) {
            case LIVE ->
                place(
                        event.project(),
                        "WENT_LIVE",
                        message,
                        occasion,
                        placement -> placement
                                .live(DriverMonths.firstWholeMonth(occasion.effective()))
                                .until(null));
            case STOPPED, "CLOSED" -> {}
            default ->
                place(
                        event.project(),
                        "WENT_BACK",
                        message,
                        occasion,
                        placement -> placement.live(null).until(null));
        }
    }

    @EventHandler
    void on(ProjectStopped event, EventMessage<?> message, Occasion occasion) {
        endWith(event.project(), STOPPED, message, occasion, occasion.effective());
    }

    @EventHandler
    void on(ProjectClosed event, EventMessage<?> message, Occasion occasion) {
        if (event.outcome().equals(RETIRED)) {
            endWith(event.project(), RETIRED, message, occasion, occasion.effective());
        }
    }

    @EventHandler
    void on(ProjectReopened event, EventMessage<?> message, Occasion occasion) {
        if (!event.stage().equals(STOPPED)) {
            place(event.project(), "REOPENED", message, occasion, placement -> placement.until(null));
        }
    }

    @EventHandler
    void on(ProjectImported event, EventMessage<?> message, Occasion occasion) {
        var live = event.liveOn();
        var from = live == null ? null : DriverMonths.firstWholeMonth(live);
        place(event.project(), "IMPORTED", message, occasion, placement -> placement.live(from));
        if (event.stage().equals(STOPPED) || ended(event.outcome())) {
            var end = event.stoppedOn() != null ? event.stoppedOn() : event.closedOn();
            endWith(event.project(), "IMPORTED", message, occasion, end == null ? occasion.effective() : end);
        }
    }

    private static boolean ended(@Nullable String outcome) {
        return STOPPED.equals(outcome) || RETIRED.equals(outcome);
    }

    private void endWith(String project, String kind, EventMessage<?> message, Occasion occasion, LocalDate lastDay) {
        place(project, kind, message, occasion, placement -> placement.until(YearMonth.from(lastDay)));
    }

    private void place(
            String project, String kind, EventMessage<?> message, Occasion occasion, UnaryOperator<Placement> change) {
        var fact = facts.keep(Fact.of(project, message, occasion));
        ledgers.place(fact, kind, change);
    }
}
