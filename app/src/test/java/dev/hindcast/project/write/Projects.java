package dev.hindcast.project.write;

import dev.hindcast.organisation.FieldKind;
import dev.hindcast.organisation.OrganisationFacts;
import dev.hindcast.organisation.OwnField;
import dev.hindcast.people.PersonFacts;
import dev.hindcast.platform.axon.Fixtures;
import dev.hindcast.project.Gate;
import dev.hindcast.project.GateEvidence;
import dev.hindcast.project.Gatekeeper;
import dev.hindcast.project.Origin;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectCommand.ProposeLessons.Proposal;
import dev.hindcast.project.ProjectKey;
import dev.hindcast.project.PublishedLessons;
import dev.hindcast.project.Requirement;
import dev.hindcast.project.Stage;
import dev.hindcast.project.events.CharterApproved;
import dev.hindcast.project.events.CharterRequested;
import dev.hindcast.project.events.GoodEnoughSet;
import dev.hindcast.project.events.KpiDefined;
import dev.hindcast.project.events.ProjectEvent;
import dev.hindcast.project.events.ProjectFramed;
import dev.hindcast.project.events.ProjectStopped;
import dev.hindcast.project.events.SeatFilled;
import dev.hindcast.project.events.StageEntered;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.InstallationZone;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Missing;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.jspecify.annotations.Nullable;
import org.mockito.Mockito;

/** A project that is tried: Dan frames and delivers it, Olga owns it, Tom is in the team, Lea leads, Eve is executive. */
final class Projects {

    static final ProjectId PROJECT = new ProjectId("churn");
    static final String ID = PROJECT.value();
    static final Paragraph WHY = new Paragraph("Because it pays");
    static final PersonId TOM_ID = new PersonId("tom");
    static final LessonId LESSON = new LessonId("lesson");

    static final Map<String, String> DAN = Fixtures.by("dan", Role.DELIVERY_MANAGER);
    static final Map<String, String> OLGA = Fixtures.by("olga", Role.BUSINESS_OWNER);
    static final Map<String, String> TOM = Fixtures.by("tom", Role.TEAM_MEMBER);
    static final Map<String, String> LEA = Fixtures.by("lea", Role.LEADER);
    static final Map<String, String> EVE = Fixtures.by("eve", Role.EXECUTIVE);
    static final Map<String, String> HINDCAST = by(Source.AUTOMATION);
    static final Map<String, String> IMPORT = by(Source.IMPORT);

    private static final Code DATA_SCIENCE = new Code("DS");

    final List<Requirement> missingElsewhere = new ArrayList<>();
    static final String FIELD = "OWN";

    boolean keyIsFree = true;
    boolean defined = true;
    GateEvidence.@Nullable Inquiry asked;
    private @Nullable OwnField field;

    private final FixtureConfiguration<Project> fixture = Fixtures.of(Project.class)
            .registerInjectableResource(organisation())
            .registerInjectableResource((PersonFacts) this::person)
            .registerInjectableResource((InstallationZone) () -> ZoneOffset.UTC)
            .registerInjectableResource((ProjectKeys) (key, project) -> keyIsFree)
            .registerInjectableResource((OwnGuard) project -> {})
            .registerInjectableResource((PublishedLessons) LESSON::equals)
            .registerInjectableResource(new Gatekeeper(List.of(this::evidence)));
    private final List<GenericEventMessage<ProjectEvent>> past = new ArrayList<>();

    /** A project that Dan has just framed for Olga. */
    static Projects framed() {
        return new Projects().given(DAN, projectFramed(Origin.KPI_GAP, "olga"));
    }

    /** A framed project whose charter lacks nothing but its approval. */
    static Projects ready() {
        return framed().given(DAN, allThatACharterNeeds()).given(DAN, new CharterRequested(ID));
    }

    /** A project that has come as far as the stage. */
    static Projects in(Stage stage) {
        var project = ready().given(OLGA, new CharterApproved(ID, null, null), entered(Stage.CHARTERED, Stage.FRAMED));
        for (var gate : List.of(Gate.EXPERIMENT, Gate.DELIVER, Gate.GO_LIVE)) {
            if (gate.to().ordinal() <= stage.ordinal()) {
                project.given(DAN, entered(gate.to(), gate.from()));
            }
        }
        return project;
    }

    static Projects stoppedIn(Stage stage) {
        var project = stage == Stage.FRAMED ? framed() : in(stage);
        return project.given(OLGA, new ProjectStopped(ID, stage.name(), "why", "signal", "salvaged"));
    }

    Projects given(Map<String, String> by, ProjectEvent... events) {
        for (var event : events) {
            past.add(new GenericEventMessage<>(event, by));
        }
        return this;
    }

    Projects lacking(Requirement... requirements) {
        missingElsewhere.addAll(Arrays.asList(requirements));
        return this;
    }

    /** Where the organisation offers a field of its own. */
    Projects offering(FieldKind kind, String... choices) {
        field = new OwnField(FIELD, "Own", kind, List.of(choices), null, false);
        return this;
    }

    /** Where the organisation offers its own field no longer. */
    Projects retired() {
        field = new OwnField(FIELD, "Own", FieldKind.TEXT, List.of(), null, true);
        return this;
    }

    ResultValidator<Project> when(Map<String, String> by, ProjectCommand command) {
        return past.isEmpty()
                ? fixture.givenNoPriorActivity().when(command, by)
                : fixture.given(past).when(command, by);
    }

    void expect(Map<String, String> by, ProjectCommand command, ProjectEvent... events) {
        when(by, command).expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
    }

    void refuse(Map<String, String> by, ProjectCommand command, String code) {
        when(by, command).expectNoEvents().expectException(broken(code));
    }

    /** Refused by the gate, which tells exactly these as missing. */
    void refuse(Map<String, String> by, ProjectCommand command, Requirement... missing) {
        var codes = Arrays.stream(missing).map(Enum::name).toList();
        when(by, command)
                .expectNoEvents()
                .expectException(new CustomTypeSafeMatcher<DomainRule>("a gate that misses " + codes) {
                    @Override
                    protected boolean matchesSafely(DomainRule rule) {
                        return rule.code().equals("gate-is-complete")
                                && rule.missing().stream()
                                        .map(Missing::code)
                                        .toList()
                                        .equals(codes);
                    }
                });
    }

    void refuseField(Map<String, String> by, ProjectCommand command, String field) {
        when(by, command)
                .expectNoEvents()
                .expectException(new CustomTypeSafeMatcher<InvalidInput>("a fault of the field " + field) {
                    @Override
                    protected boolean matchesSafely(InvalidInput invalid) {
                        return invalid.faults().getFirst().field().equals(field);
                    }
                });
    }

    static ProjectCommand.Frame frame() {
        return new ProjectCommand.Frame(
                PROJECT,
                new ProjectKey("CHURN"),
                new Line("Keep customers"),
                new Paragraph("Customers leave"),
                Origin.KPI_GAP,
                new Code("RETAIL"),
                null,
                new PersonId("olga"));
    }

    static ProjectFramed projectFramed(Origin origin, @Nullable String owner) {
        return new ProjectFramed(
                ID, "CHURN", "Keep customers", "Customers leave", origin.name(), "RETAIL", null, owner);
    }

    static ProjectEvent[] allThatACharterNeeds() {
        return new ProjectEvent[] {
            new KpiDefined(ID, "kpi", "Churn", "%", new BigDecimal("12"), new BigDecimal("9"), null),
            new GoodEnoughSet(ID, "AUC", "AT_LEAST", new BigDecimal("0.8"), null, null, null),
            new SeatFilled(ID, "DELIVERY_MANAGER", "dan"),
            new SeatFilled(ID, "ANALYTICS_TRANSLATOR", "tom")
        };
    }

    static StageEntered entered(Stage stage, Stage from) {
        return new StageEntered(ID, stage.name(), from.name(), null);
    }

    static ProjectCommand.ProposeLessons propose(String... lessons) {
        return new ProjectCommand.ProposeLessons(
                PROJECT,
                Arrays.stream(lessons)
                        .map(lesson -> new Proposal(new LessonId(lesson), new BigDecimal("0.5")))
                        .toList());
    }

    static CustomTypeSafeMatcher<DomainRule> broken(String code) {
        return new CustomTypeSafeMatcher<>("the broken rule " + code) {
            @Override
            protected boolean matchesSafely(DomainRule rule) {
                return rule.code().equals(code);
            }
        };
    }

    private Stream<Missing> evidence(GateEvidence.Inquiry inquiry) {
        asked = inquiry;
        return missingElsewhere.stream()
                .filter(requirement -> requirement.gate() == inquiry.gate())
                .map(Requirement::missing);
    }

    private OrganisationFacts organisation() {
        return Mockito.mock(
                OrganisationFacts.class, call -> switch (call.getMethod().getName()) {
                    case "isDataScienceUnit" -> call.getArgument(0).equals(DATA_SCIENCE);
                    case "field" -> Optional.ofNullable(field);
                    default -> defined;
                });
    }

    /** Everyone is known but nobody; the data scientist Sam is in a data-science unit. */
    private Optional<PersonFacts.KnownPerson> person(PersonId person) {
        return person.value().equals("nobody")
                ? Optional.empty()
                : Optional.of(new PersonFacts.KnownPerson(
                        person,
                        Optional.of(person.value().equals("sam") ? DATA_SCIENCE : new Code("RETAIL")),
                        Set.of()));
    }

    private static Map<String, String> by(Source source) {
        return new Occasion(Actor.SYSTEM, Fixtures.NOW, LocalDate.parse("2026-03-16"), source).metadata();
    }
}
