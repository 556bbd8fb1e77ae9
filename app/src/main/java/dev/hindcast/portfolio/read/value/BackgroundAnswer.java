package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.PortfolioQuery.Background;
import dev.hindcast.shared.InstallationZone;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what the organisation said of itself by a moment. Source: the organisation's own events. */
@Component
class BackgroundAnswer {

    private final Installation installation;
    private final Statements statements;
    private final InstallationZone zone;

    BackgroundAnswer(Installation installation, Statements statements, InstallationZone zone) {
        this.installation = installation;
        this.statements = statements;
        this.zone = zone;
    }

    @QueryHandler
    Background.Result answer(Background query) {
        var moment = installation.moment(query.asOf(), query.basis());
        return new Background.Result(
                moment.until(),
                moment.day(),
                zone.zone(),
                statements.mission(moment),
                installation.settings(moment).reportingCurrency(),
                statements.names("UNIT", moment),
                statements.names("GOAL", moment));
    }
}
