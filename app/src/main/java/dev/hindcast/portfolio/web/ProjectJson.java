package dev.hindcast.portfolio.web;

import dev.hindcast.portfolio.PortfolioQuery.ProjectFigures;
import dev.hindcast.portfolio.PortfolioQuery.Projects;
import dev.hindcast.portfolio.ValueHypothesis;
import dev.hindcast.project.FramingHints;
import dev.hindcast.project.Health;
import dev.hindcast.project.Outcome;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectQuery.GateOf;
import dev.hindcast.project.Seat;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Missing;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PersonId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How projects are written in JSON, with their figures in the reporting currency. */
final class ProjectJson {

    private ProjectJson() {}

    /** A project in a list. */
    record Item(
            String id,
            String key,
            String name,
            String stage,
            boolean paused,
            @Nullable String outcome,
            @Nullable String unit,
            @Nullable String goal,
            @Nullable String owner,
            @Nullable String health,
            boolean imported,
            @Nullable Integer feasibility,
            @Nullable String risk,
            Map<String, String> fields,
            Money firstPromise,
            Money forecast,
            Money attested,
            Money cost,
            long version) {}

    /** A page of projects. */
    record Items(List<Item> items, int page, int size, long total) {

        static Items of(Projects.Result result) {
            var currency = result.currency();
            var items = result.page().items().stream()
                    .map(item -> new Item(
                            item.id(),
                            item.key(),
                            item.name(),
                            item.stage(),
                            item.paused(),
                            item.outcome(),
                            item.unit(),
                            item.goal(),
                            item.owner(),
                            item.health(),
                            item.imported(),
                            item.feasibility(),
                            item.risk(),
                            item.fields(),
                            new Money(item.firstPromise(), currency),
                            new Money(item.forecast(), currency),
                            new Money(item.attested(), currency),
                            new Money(item.cost(), currency),
                            item.version()))
                    .toList();
            return new Items(
                    items,
                    result.page().page(),
                    result.page().size(),
                    result.page().total());
        }
    }

    /** The next gate: where it leads, what it misses, and of an imported project what gates behind it would have needed. */
    record NextGate(@Nullable Stage to, List<Missing> missing, List<Missing> passed) {}

    /** A project in full. */
    record Whole(
            String id,
            String key,
            String name,
            Stage stage,
            boolean paused,
            @Nullable Outcome outcome,
            boolean imported,
            @Nullable String externalKey,
            String unit,
            @Nullable String goal,
            @Nullable PersonId owner,
            ProjectDetails.Framing framing,
            List<ProjectDetails.Seating> seats,
            List<Seat> busFactorsOfOne,
            NextGate gate,
            @Nullable Health health,
            List<ProjectDetails.HealthReport> healthReports,
            List<ProjectDetails.StageVisit> stages,
            List<ProjectDetails.TargetMonth> targets,
            List<ProjectDetails.Kpi> kpis,
            List<ProjectDetails.GoodEnough> goodEnough,
            List<ProjectDetails.Stakeholder> stakeholders,
            ProjectDetails.Charter charter,
            List<ProjectDetails.Lesson> lessons,
            List<ProjectDetails.Readiness> readiness,
            List<ProjectDetails.Waiver> waivers,
            List<ProjectDetails.Decision> decisions,
            List<ProjectDetails.Escalation> escalations,
            List<ProjectDetails.ScopeChange> scopeChanges,
            ProjectDetails.@Nullable Stop stop,
            @Nullable String review,
            List<ProjectDetails.Win> wins,
            List<ProjectDetails.Link> links,
            List<String> tags,
            Map<String, String> fields,
            List<ProjectDetails.Assessment> assessments,
            String hypothesis,
            List<FramingHints.Hint> hints,
            Money firstPromise,
            Money forecast,
            Money attested,
            Money cost,
            List<ValueJson.Unconverted> notConverted,
            long version) {

        static Whole of(
                ProjectDetails p, GateOf.Result gate, ProjectFigures.Result figures, ValueHypothesis hypothesis) {
            var currency = figures.currency();
            var amounts = figures.amounts();
            return new Whole(
                    p.id().value(),
                    p.key(),
                    p.name(),
                    p.stage(),
                    p.paused(),
                    p.outcome(),
                    p.imported(),
                    p.externalKey(),
                    p.framing().unit(),
                    p.framing().goal(),
                    p.framing().owner(),
                    p.framing(),
                    p.seats(),
                    p.busFactorsOfOne(),
                    new NextGate(gate.to(), gate.missing(), gate.passed()),
                    p.health().isEmpty() ? null : p.health().getLast().health(),
                    p.health(),
                    p.stages(),
                    p.targets(),
                    p.kpis(),
                    p.goodEnough(),
                    p.stakeholders(),
                    p.charter(),
                    p.lessons(),
                    p.readiness(),
                    p.waivers(),
                    p.decisions(),
                    p.escalations(),
                    p.scopeChanges(),
                    p.stop(),
                    p.review(),
                    p.wins(),
                    p.links(),
                    p.tags(),
                    p.fields(),
                    p.assessments(),
                    hypothesis.sentence(),
                    FramingHints.of(p),
                    new Money(amounts.firstPromise(), currency),
                    new Money(amounts.forecast(), currency),
                    new Money(amounts.attested(), currency),
                    new Money(amounts.cost(), currency),
                    ValueJson.Unconverted.of(figures.notConverted()),
                    p.version());
        }
    }
}
