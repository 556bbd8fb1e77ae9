package dev.hindcast.experiment.read.list;

import dev.hindcast.experiment.ExperimentQuery.Detail;
import dev.hindcast.experiment.ExperimentQuery.ExperimentsAt;
import dev.hindcast.experiment.events.ExperimentEvent;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.History;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/**
 * Rebuilds experiments as they were, from their events.
 *
 * @see "ADR-0097"
 */
@Component
class ExperimentsAtAnswer {

    private final History history;

    ExperimentsAtAnswer(History history) {
        this.history = history;
    }

    @QueryHandler
    ExperimentsAt.Result handle(ExperimentsAt query) {
        return new ExperimentsAt.Result(query.versions().entrySet().stream()
                .flatMap(entry -> rebuilt(entry.getKey(), entry.getValue(), query.today()).stream())
                .sorted(Comparator.comparing(detail -> detail.summary().plannedAt()))
                .toList());
    }

    private Optional<Detail> rebuilt(ExperimentId experiment, long upTo, LocalDate today) {
        var happened = history.of(experiment, upTo);
        if (happened.isEmpty()) {
            return Optional.empty();
        }
        var sheet = new Sheet();
        happened.forEach(one -> sheet.follow((ExperimentEvent) one.event(), one.occasion()));
        return Optional.of(sheet.detail(happened.getLast().sequence(), today));
    }
}
