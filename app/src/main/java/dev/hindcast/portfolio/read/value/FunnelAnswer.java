package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.PortfolioQuery.Funnel;
import dev.hindcast.portfolio.read.value.Histories.State;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Money;
import java.util.Arrays;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers how many projects were in each stage. Source: the project versions as of the moment. */
@Component
class FunnelAnswer {

    private final Installation installation;
    private final Memory memory;

    FunnelAnswer(Installation installation, Memory memory) {
        this.installation = installation;
        this.memory = memory;
    }

    @QueryHandler
    Funnel.Result answer(Funnel query) {
        var moment = installation.moment(query.asOf(), query.basis());
        return memory.read(() -> {
            var projects = memory.view(moment, query.filter(), Money.currency("EUR"))
                    .projects()
                    .toList();
            return new Funnel.Result(Arrays.stream(Stage.values())
                    .map(stage -> count(
                            stage.name(),
                            projects.stream()
                                    .filter(state -> state.stage().equals(stage.name()))
                                    .toList()))
                    .toList());
        });
    }

    private static Funnel.Count count(String stage, List<State> projects) {
        var imported = projects.stream().filter(State::imported).count();
        return new Funnel.Count(stage, projects.size(), (int) imported);
    }
}
