package dev.hindcast.postmortem.write;

import dev.hindcast.experiment.Experiments;
import dev.hindcast.organisation.OrganisationFacts;
import dev.hindcast.organisation.OwnField;
import dev.hindcast.organisation.Settings;
import dev.hindcast.people.PersonFacts;
import dev.hindcast.platform.axon.Fixtures;
import dev.hindcast.postmortem.Attachments;
import dev.hindcast.postmortem.Beginnings;
import dev.hindcast.postmortem.Beginnings.Beginning;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionLocks;
import dev.hindcast.postmortem.SectionLocks.Lock;
import dev.hindcast.postmortem.events.ActionsDeclined;
import dev.hindcast.postmortem.events.FactorAdded;
import dev.hindcast.postmortem.events.LessonDrawn;
import dev.hindcast.postmortem.events.PostMortemOpened;
import dev.hindcast.postmortem.events.PostMortemPublished;
import dev.hindcast.postmortem.events.SectionWritten;
import dev.hindcast.project.ProjectFacts;
import dev.hindcast.project.ProjectGuard;
import dev.hindcast.project.ProjectKey;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.Missing;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.mockito.Mockito;

/** The post-mortem of a project that was stopped on 1 March 2026. */
final class PostMortemCases {

    static final PostMortemId ID = new PostMortemId("m1");
    static final ProjectId PROJECT = new ProjectId("p1");
    static final LocalDate STOP = LocalDate.of(2026, 3, 1);
    static final Map<String, String> DELIVERY = Fixtures.by("delivery", Role.DELIVERY_MANAGER);

    private PostMortemCases() {}

    static FixtureConfiguration<PostMortem> stoppedIn(@Nullable Stage stage) {
        return stoppedIn(stage, guardWithout());
    }

    static FixtureConfiguration<PostMortem> stoppedIn(@Nullable Stage stage, PostMortemGuard guard) {
        return stoppedIn(stage, guard, (command, project, stopped) -> Beginning.EMPTY);
    }

    static FixtureConfiguration<PostMortem> stoppedIn(
            @Nullable Stage stage, PostMortemGuard guard, Beginnings beginnings) {
        ProjectGuard projects = project -> new ProjectFacts(
                project,
                new ProjectKey("CHURN"),
                stage == null ? Stage.LIVE : Stage.STOPPED,
                new Code("RETAIL"),
                new PersonId("owner"),
                new PersonId("delivery"),
                Set.of(),
                Set.of(),
                false,
                stage,
                stage == null ? null : STOP);
        Experiments experiments =
                experiment -> experiment.equals(new ExperimentId("x1")) ? Optional.of(PROJECT) : Optional.empty();
        PersonFacts people = person -> person.value().equals("nobody")
                ? Optional.empty()
                : Optional.of(new PersonFacts.KnownPerson(
                        person, Optional.of(new Code(person.value().equals("insider") ? "RISK" : "RETAIL")), Set.of()));
        return Fixtures.of(PostMortem.class)
                .registerInjectableResource(projects)
                .registerInjectableResource(experiments)
                .registerInjectableResource(people)
                .registerInjectableResource(organisation())
                .registerInjectableResource(guard)
                .registerInjectableResource(beginnings)
                .registerInjectableResource(locks())
                .registerInjectableResource(attachments());
    }

    /** A guard by which no other post-mortem is open, and only {@code earlier} exists. */
    static PostMortemGuard guardWithout() {
        var guard = Mockito.mock(PostMortemGuard.class);
        Mockito.when(guard.reserve(Mockito.any(), Mockito.any())).thenReturn(true);
        Mockito.when(guard.exists(new PostMortemId("earlier"))).thenReturn(true);
        return guard;
    }

    /** Locks by which {@code insider} is writing the impact. */
    private static SectionLocks locks() {
        var locks = Mockito.mock(SectionLocks.class);
        Mockito.when(locks.held(ID))
                .thenReturn(List.of(new Lock(
                        Section.IMPACT,
                        new PersonId("insider"),
                        "their screen",
                        Instant.parse("2026-03-02T09:00:00Z"))));
        return locks;
    }

    private static Attachments attachments() {
        var attachments = Mockito.mock(Attachments.class);
        Mockito.when(attachments.count(ID)).thenReturn(1);
        Mockito.when(attachments.count(new PostMortemId("album"))).thenReturn(Attachments.MOST);
        return attachments;
    }

    private static OrganisationFacts organisation() {
        return new OrganisationFacts() {
            @Override
            public boolean hasUnit(Code unit) {
                return unit.value().equals("RISK");
            }

            @Override
            public boolean isDataScienceUnit(Code unit) {
                return false;
            }

            @Override
            public boolean hasGoal(Code goal) {
                return false;
            }

            @Override
            public boolean offersCause(Code cause) {
                return cause.value().equals("DATA_LACKING");
            }

            @Override
            public Optional<String> causeLabel(Code cause) {
                return Optional.of("Data lacking");
            }

            @Override
            public boolean knowsSynonyms() {
                return false;
            }

            @Override
            public Optional<OwnField> field(Code field) {
                return Optional.empty();
            }

            @Override
            public boolean hasTemplate(Code template) {
                return false;
            }

            @Override
            public Settings settings() {
                return Settings.from(Map.of());
            }
        };
    }

    static PostMortemOpened opened() {
        return new PostMortemOpened("m1", "p1", "PROJECT", null, "What churn taught", false, STOP);
    }

    static PostMortemOpened openedBriefly() {
        return new PostMortemOpened("m1", "p1", "PROJECT", null, "What churn taught", true, STOP);
    }

    static SectionWritten wrote(String section, String text) {
        return new SectionWritten("m1", "p1", section, text);
    }

    static FactorAdded factor() {
        return new FactorAdded(
                "m1", "p1", "f1", "DATA_LACKING", "Data lacking", "KNOWN", "Half the calls were missing", null, null);
    }

    static LessonDrawn lesson() {
        return new LessonDrawn("m1", "p1", "l1", "Look at the data first", "Ask for a week of it", List.of("data"));
    }

    static ActionsDeclined declined() {
        return new ActionsDeclined("m1", "p1", "Others look after it");
    }

    /** Everything that publishing needs. */
    static Object[] complete() {
        return new Object[] {
            opened(),
            wrote("SUMMARY", "No data, no model"),
            wrote("EXPECTED_AND_HAPPENED", "A model; nothing"),
            factor(),
            lesson(),
            declined()
        };
    }

    static PostMortemPublished published(int revision, String summary) {
        return new PostMortemPublished(
                "m1",
                "p1",
                revision,
                "PROJECT",
                "What churn taught",
                false,
                Map.of("SUMMARY", summary, "EXPECTED_AND_HAPPENED", "A model; nothing"),
                List.of(new PostMortemPublished.Factor(
                        "f1", "DATA_LACKING", "Data lacking", "KNOWN", "Half the calls were missing", null, null)),
                List.of(new PostMortemPublished.Lesson(
                        "l1", "Look at the data first", "Ask for a week of it", List.of("data"))),
                List.of(),
                "Others look after it",
                null);
    }

    static Matcher<DomainRule> rule(String code) {
        return Matchers.matches(broken -> broken.code().equals(code));
    }

    static Matcher<DomainRule> missing(String... codes) {
        return Matchers.matches(
                broken -> broken.missing().stream().map(Missing::code).toList().equals(List.of(codes)));
    }
}
