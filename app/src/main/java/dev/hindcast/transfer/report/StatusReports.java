package dev.hindcast.transfer.report;

import dev.hindcast.experiment.ExperimentQuery.ListExperiments;
import dev.hindcast.people.PeopleQuery.NameEveryone;
import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Basis;
import dev.hindcast.portfolio.PortfolioQuery.ProjectFigures;
import dev.hindcast.project.ProjectQuery.GateOf;
import dev.hindcast.project.ProjectQuery.ProjectPage;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Query;
import dev.hindcast.timeline.TimelineQuery.Entry;
import dev.hindcast.timeline.TimelineQuery.OfProject;
import dev.hindcast.transfer.TransferQuery.DraftStatusReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Drafts status reports from what the timeline tells of a period.
 *
 * @see "ADR-0094"
 */
@Component
class StatusReports {

    /** A report goes to people whose rights are not known: it tells only what everybody may read. */
    private static final Actor ANYBODY = new Actor(new PersonId("anybody"), Set.of());

    private final QueryGateway queries;
    private final boolean mails;

    StatusReports(QueryGateway queries, @Value("${hindcast.mail.host:}") String mailHost) {
        this.queries = queries;
        this.mails = !mailHost.isBlank();
    }

    @QueryHandler
    DraftStatusReport.Result answer(DraftStatusReport wanted) {
        var told = told(wanted);
        var text = switch (wanted.voice()) {
            case EXECUTIVE -> ExecutiveVoice.write(told);
            case TECHNICAL -> TechnicalVoice.write(told);
        };
        var title = "%s: %s".formatted(told.project().name(), Common.period(wanted.from(), wanted.to()));
        var nothing = told.entries().isEmpty() ? "Nothing was recorded in this period.\n\n" : "";
        return new DraftStatusReport.Result(
                title, nothing + text, told.entries().size(), mails);
    }

    private Told told(DraftStatusReport wanted) {
        var id = wanted.project();
        return new Told(
                wanted,
                ask(new ProjectPage(id)).project(),
                ask(new GateOf(id)),
                ask(new ProjectFigures(id, new AsOf.EndOf(wanted.to()), Basis.RECORDED)),
                ask(ListExperiments.ofProject(id, wanted.to())).experiments().items(),
                entries(wanted),
                ask(new NameEveryone()));
    }

    /** By the days on which things happened, not on which they were recorded. */
    private List<Entry> entries(DraftStatusReport wanted) {
        var entries = new ArrayList<Entry>();
        for (var page = 0; ; page++) {
            var asked = new PageRequest(page, Page.MAX_SIZE, null);
            var some = ask(new OfProject(wanted.project(), null, Set.of(), asked, ANYBODY));
            some.items().stream()
                    .filter(entry -> !entry.effective().isBefore(wanted.from())
                            && !entry.effective().isAfter(wanted.to()))
                    .forEach(entries::add);
            if ((long) (page + 1) * Page.MAX_SIZE >= some.total()) {
                break;
            }
        }
        entries.sort(Comparator.comparing(Entry::effective).thenComparing(Entry::recordedAt));
        return entries;
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }
}
