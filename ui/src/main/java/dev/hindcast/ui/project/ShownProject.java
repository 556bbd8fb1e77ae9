package dev.hindcast.ui.project;

import dev.hindcast.experiment.ExperimentQuery;
import dev.hindcast.experiment.QuickValueFirst;
import dev.hindcast.people.PeopleQuery;
import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Basis;
import dev.hindcast.portfolio.PortfolioQuery;
import dev.hindcast.postmortem.PostMortemQuery;
import dev.hindcast.postmortem.PostMortemStatus;
import dev.hindcast.project.Gate;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectDetails.StageVisit;
import dev.hindcast.project.ProjectQuery;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.timeline.Moment;
import dev.hindcast.timeline.TimelineQuery.AsOfHere;
import dev.hindcast.timeline.TimelineQuery.PostMortemThen;
import dev.hindcast.timeline.TimelineQuery.StandingAt;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.value.ValueQuery;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything the project's page shows, asked for once per rendering.
 *
 * @param moment the moment in the past as of which it is shown; null for now
 */
record ShownProject(
        ProjectDetails project,
        ProjectQuery.GateOf.Result gate,
        ValueQuery.LedgerOf.Result ledger,
        PortfolioQuery.ProjectFigures.Result figures,
        List<ExperimentQuery.Summary> experiments,
        List<KnownPostMortem> postMortems,
        PeopleQuery.NameEveryone.Result names,
        StandingAt.Result moment) {

    static ShownProject ask(ProjectId id, Messages messages, Directory directory, Actor reader) {
        return new ShownProject(
                messages.ask(new ProjectQuery.ProjectPage(id)).project(),
                messages.ask(new ProjectQuery.GateOf(id)),
                messages.ask(ValueQuery.LedgerOf.now(id)),
                messages.ask(new PortfolioQuery.ProjectFigures(id, new AsOf.EndOf(directory.today()), Basis.RECORDED)),
                messages.ask(ExperimentQuery.ListExperiments.ofProject(id, directory.today()))
                        .experiments()
                        .items(),
                messages.ask(PostMortemQuery.ListPostMortems.ofProject(id, reader)).postMortems().items().stream()
                        .map(KnownPostMortem::now)
                        .toList(),
                directory.names(),
                null);
    }

    /** The same as of a moment in the past: rebuilt from what was recorded by then. */
    static ShownProject at(Moment moment, ProjectId id, Messages messages, Directory directory, Actor reader) {
        var then = messages.ask(new AsOfHere(id, moment, reader));
        var project = then.project();
        return new ShownProject(
                project,
                new ProjectQuery.GateOf.Result(
                        id,
                        project.stage(),
                        Gate.from(project.stage()).map(Gate::to).orElse(null),
                        then.missing(),
                        List.of(),
                        project.version()),
                then.ledger(),
                then.figures(),
                then.experiments().stream()
                        .map(ExperimentQuery.Detail::summary)
                        .toList()
                        .reversed(),
                then.postMortems().stream().map(KnownPostMortem::then).toList(),
                directory.names(),
                then.standing());
    }

    /** A post-mortem about the project or one of its experiments. */
    record KnownPostMortem(PostMortemId id, String title, boolean published) {

        static KnownPostMortem now(PostMortemQuery.Summary one) {
            return new KnownPostMortem(one.postMortem(), one.title(), one.status() == PostMortemStatus.PUBLISHED);
        }

        static KnownPostMortem then(PostMortemThen one) {
            return new KnownPostMortem(one.postMortem(), one.title(), one.published());
        }
    }

    /** Whether it is shown as it was, and nothing can be done with it. */
    boolean isPast() {
        return moment != null;
    }

    /** Whether its first experiment is large and late. */
    QuickValueFirst quickValueFirst(LocalDate today) {
        var chartered = project.stages().stream()
                .filter(visit -> visit.stage() == Stage.CHARTERED)
                .map(StageVisit::on)
                .findFirst()
                .orElse(null);
        return QuickValueFirst.of(
                experiments,
                chartered,
                ledger.totals().stream().map(ValueQuery.Totals::plannedCost).toList(),
                today);
    }

    String name(PersonId person) {
        return person == null ? Formats.NONE : names.of(person.value());
    }
}
