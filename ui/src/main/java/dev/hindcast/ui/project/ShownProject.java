package dev.hindcast.ui.project;

import dev.hindcast.experiment.ExperimentQuery;
import dev.hindcast.people.PeopleQuery;
import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Basis;
import dev.hindcast.portfolio.PortfolioQuery;
import dev.hindcast.postmortem.PostMortemQuery;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectQuery;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.value.ValueQuery;
import java.util.List;

/** Everything the project's page shows, asked for once per rendering. */
record ShownProject(
        ProjectDetails project,
        ProjectQuery.GateOf.Result gate,
        ValueQuery.LedgerOf.Result ledger,
        PortfolioQuery.ProjectFigures.Result figures,
        List<ExperimentQuery.Summary> experiments,
        List<PostMortemQuery.Summary> postMortems,
        PeopleQuery.NameEveryone.Result names) {

    static ShownProject ask(ProjectId id, Messages messages, Directory directory, Actor reader) {
        return new ShownProject(
                messages.ask(new ProjectQuery.ProjectPage(id)).project(),
                messages.ask(new ProjectQuery.GateOf(id)),
                messages.ask(ValueQuery.LedgerOf.now(id)),
                messages.ask(new PortfolioQuery.ProjectFigures(id, new AsOf.EndOf(directory.today()), Basis.RECORDED)),
                messages.ask(ExperimentQuery.ListExperiments.ofProject(id, directory.today()))
                        .experiments()
                        .items(),
                messages.ask(PostMortemQuery.ListPostMortems.ofProject(id, reader))
                        .postMortems()
                        .items(),
                directory.names());
    }

    String name(PersonId person) {
        return person == null ? Formats.NONE : names.of(person.value());
    }
}
