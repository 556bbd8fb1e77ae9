package dev.hindcast.search.automation;

import dev.hindcast.project.ProjectCommand.ProposeLessons;
import dev.hindcast.project.ProjectCommand.ProposeLessons.Proposal;
import dev.hindcast.project.events.CharterRequested;
import dev.hindcast.search.SearchQuery.FindSimilar;
import dev.hindcast.search.SearchQuery.Similar;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/**
 * Proposes the lessons of the most similar failures to a project whose charter is requested: only lessons that everyone
 * may read. The demo's stories propose their own.
 *
 * @see "ADR-0071"
 */
@Component
@ProcessingGroup("search-automation")
@DisallowReplay
class WhenCharterRequestedThenProposeLessons {

    /** How much of what a project says a failure has to cover before its lessons are worth an answer. */
    static final double SIMILAR_ENOUGH = 0.35;

    private static final Actor ANYBODY = new Actor(new PersonId("anybody"), Set.of());

    private final CommandGateway commands;
    private final QueryGateway queries;

    WhenCharterRequestedThenProposeLessons(CommandGateway commands, QueryGateway queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @EventHandler
    void on(CharterRequested event, Occasion occasion) {
        if (occasion.source().mayStateThePast()) {
            return;
        }
        var project = new ProjectId(event.project());
        var similar = queries.query(
                        new FindSimilar(null, project, ProposeLessons.MOST, ANYBODY), FindSimilar.Result.class)
                .join();
        var proposals = proposals(similar.hits());
        if (!proposals.isEmpty()) {
            commands.sendAndWait(new ProposeLessons(project, proposals));
        }
    }

    static List<Proposal> proposals(List<Similar> similar) {
        return similar.stream()
                .filter(failure -> failure.score() >= SIMILAR_ENOUGH)
                .flatMap(WhenCharterRequestedThenProposeLessons::proposals)
                .limit(ProposeLessons.MOST)
                .toList();
    }

    private static Stream<Proposal> proposals(Similar failure) {
        var similarity = BigDecimal.valueOf(failure.score()).setScale(2, RoundingMode.HALF_EVEN);
        return failure.lessons().stream().map(lesson -> new Proposal(new LessonId(lesson.id()), similarity));
    }
}
