package dev.hindcast.search.read.failures;

import dev.hindcast.organisation.events.CauseCodeDefined;
import dev.hindcast.organisation.events.UnitDefined;
import dev.hindcast.people.events.PersonAssignedToUnit;
import dev.hindcast.postmortem.events.PostMortemOpened;
import dev.hindcast.postmortem.events.PostMortemPublished;
import dev.hindcast.postmortem.events.PostMortemPublished.Factor;
import dev.hindcast.postmortem.events.PostMortemPublished.Lesson;
import dev.hindcast.postmortem.events.VisibilityRestricted;
import dev.hindcast.project.events.ProjectFramed;
import dev.hindcast.project.events.ProjectStopped;
import dev.hindcast.search.FailureFilter;
import dev.hindcast.search.FailureOrder;
import dev.hindcast.search.SearchQuery.FindFailures;
import dev.hindcast.search.SearchQuery.FindSimilar;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.Source;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An index without a program around it: events go in, questions are asked. */
final class IndexedFailures implements AutoCloseable {

    static final Actor ANYBODY = new Actor(new PersonId("anybody"), Set.of(Role.TEAM_MEMBER));

    final FailureIndex index;
    final FailureWriter writer;
    final FailureProjection projection;

    IndexedFailures(Path folder) {
        this(FailureIndex.open(folder));
    }

    IndexedFailures(FailureIndex index) {
        this.index = index;
        writer = FailureWriter.into(index);
        projection = new FailureProjection(() -> writer);
    }

    static Occasion by(String person, String day) {
        return new Occasion(
                new Actor(new PersonId(person), Set.of(Role.DELIVERY_MANAGER)),
                Instant.parse(day + "T10:00:00Z"),
                LocalDate.parse(day),
                Source.API);
    }

    /** Three published post-mortems: churn and routing for everyone, fraud for the bank only. */
    IndexedFailures tellAll() {
        projection.on(new UnitDefined("organisation", "RETAIL", "Retail stores", false));
        projection.on(new UnitDefined("organisation", "BANK", "Banking", false));
        projection.on(new CauseCodeDefined("organisation", "DATA_LACKING", "Data were lacking"));
        projection.on(new PersonAssignedToUnit("clerk", "BANK"));
        stopped("p1", "CHURN", "Churn forecasting", "RETAIL", "2024-03-01");
        published(
                "pm1",
                "p1",
                "Why the churn model never recommended anything",
                "Customers churned because the recommendations <b>arrived</b> late & cold.",
                List.of(factor("f1", "DATA_LACKING", "DATA_PREPARATION"), factor("f2", "TIMING", "DEPLOYMENT")),
                "2024-04-01");
        stopped("p2", "ROUTES", "Delivery routing", "LOGISTICS", "2025-02-01");
        published(
                "pm2",
                "p2",
                "Delivery routes that drivers ignored",
                "The drivers knew the loading ramps better than the optimiser did.",
                List.of(factor("f3", "DATA_LACKING", "DATA_UNDERSTANDING")),
                "2025-03-01");
        stopped("p3", "FRAUD", "Card fraud", "BANK", "2025-05-01");
        published(
                "pm3",
                "p3",
                "Skimming went unnoticed",
                "The confidential skimmer taxonomy was outdated.",
                List.of(factor("f4", "RISK_CONTROLS", "OPERATION")),
                "2025-06-01");
        projection.on(new VisibilityRestricted("pm3", "p3", List.of("BANK")));
        writer.save();
        return this;
    }

    void stopped(String id, String key, String name, String unit, String day) {
        projection.on(new ProjectFramed(id, key, name, name + " is wanted", "KPI_GAP", unit, null, null));
        projection.on(
                new ProjectStopped(id, "EXPERIMENTING", "It did not pay", "missed criterion", "the data"),
                by("delivery", day));
    }

    void published(String id, String project, String title, String summary, List<Factor> factors, String day) {
        projection.on(
                new PostMortemOpened(id, project, "PROJECT", null, title, false, LocalDate.parse(day)),
                by("author", day));
        projection.on(
                new PostMortemPublished(
                        id,
                        project,
                        1,
                        "PROJECT",
                        title,
                        false,
                        Map.of("SUMMARY", summary, "EXPECTED_AND_HAPPENED", "We expected more of " + title),
                        factors,
                        List.of(new Lesson("lesson-" + id, "Lesson of " + title, "Talk earlier", List.of("people"))),
                        List.of("people"),
                        "none",
                        null),
                by("author", day));
    }

    static Factor factor(String id, String cause, String phase) {
        return new Factor(id, cause, cause, "KNOWN", "we saw it", phase, null);
    }

    FindFailures.Result find(String text) {
        return find(text, FailureFilter.NONE, ANYBODY);
    }

    FindFailures.Result find(String text, FailureFilter filter, Actor reader) {
        return find(text, filter, FailureOrder.RELEVANCE, reader);
    }

    FindFailures.Result find(String text, FailureFilter filter, FailureOrder order, Actor reader) {
        return find(text, filter, order, PageRequest.first(20), reader);
    }

    FindFailures.Result find(String text, FailureFilter filter, FailureOrder order, PageRequest page, Actor reader) {
        return new FailureSearch(index).answer(new FindFailures(text, filter, order, page, reader));
    }

    FindSimilar.Result similar(String text, String project) {
        return new SimilarSearch(index)
                .answer(new FindSimilar(text, project == null ? null : new ProjectId(project), 5, ANYBODY));
    }

    @Override
    public void close() {
        index.close();
    }
}
