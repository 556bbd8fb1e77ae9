package dev.hindcast.timeline.read.entries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.TestDatabase;
import dev.hindcast.people.PersonalData;
import dev.hindcast.people.events.PersonAssignedToUnit;
import dev.hindcast.people.events.PersonErased;
import dev.hindcast.people.events.PersonRegistered;
import dev.hindcast.postmortem.events.LessonDrawn;
import dev.hindcast.postmortem.events.PostMortemEvent;
import dev.hindcast.postmortem.events.PostMortemOpened;
import dev.hindcast.postmortem.events.SectionWritten;
import dev.hindcast.postmortem.events.TextRedacted;
import dev.hindcast.postmortem.events.VisibilityOpened;
import dev.hindcast.postmortem.events.VisibilityRestricted;
import dev.hindcast.project.events.HealthReported;
import dev.hindcast.project.events.LessonProposed;
import dev.hindcast.project.events.ProjectEvent;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.Source;
import dev.hindcast.timeline.TimelineKind;
import dev.hindcast.timeline.TimelineQuery.Entry;
import dev.hindcast.timeline.TimelineQuery.OfProject;
import dev.hindcast.value.events.GoLivePlanned;
import dev.hindcast.value.events.ValueEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class TimelineTest {

    private static final Actor READER = new Actor(new PersonId("reader"), Set.of(Role.TEAM_MEMBER));

    private static JdbcClient jdbc;

    private TimelineStore store;
    private TimelineProjection projection;
    private long position;

    @BeforeAll
    static void database() {
        var database = new DriverManagerDataSource(TestDatabase.newDatabase(), "postgres", "postgres");
        Flyway.configure().dataSource(database).schemas("event_store").load().migrate();
        jdbc = JdbcClient.create(database);
    }

    @BeforeEach
    void empty() {
        store = new TimelineStore(jdbc, new Reversed());
        projection = new TimelineProjection(store);
        projection.reset();
        position = 0;
        projection.on(new PersonRegistered("priya", "user", "ayirP", null));
    }

    @Test
    void tellsEventsInWordsLatestFirst() {
        told("2026-01-05", new HealthReported("p", "AMBER", "late data"));
        told("2026-01-06", new HealthReported("p", "RED", "no data"));
        told("2026-01-07", new HealthReported("another", "GREEN", "fine"));

        var result = timeline(null, Set.of());

        assertThat(result.total()).isEqualTo(2);
        assertThat(result.items())
                .extracting(Entry::words)
                .containsExactly("Priya reported health red: no data", "Priya reported health amber: late data");
        var entry = result.items().getFirst();
        assertThat(entry.actorName()).isEqualTo("Priya");
        assertThat(entry.effective()).isEqualTo(LocalDate.of(2026, 1, 6));
        assertThat(entry.data()).containsEntry("health", "RED");
        assertThat(entry.type()).isEqualTo("project.HealthReported");
    }

    @Test
    void tellsAnEventOnce() {
        var message = new GenericDomainEventMessage<>("Project", "p", 3, new HealthReported("p", "RED", "no data"));
        for (var time = 0; time < 2; time++) {
            projection.on(message.getPayload(), message, occasion("2026-01-05"), new GlobalSequenceTrackingToken(1));
        }

        assertThat(timeline(null, Set.of()).total()).isEqualTo(1);
    }

    @Test
    void showsWhatWasRecordedByThen() {
        told("2026-01-05", new HealthReported("p", "AMBER", "late data"));
        told("2026-01-06", new HealthReported("p", "RED", "no data"));

        assertThat(timeline(Instant.parse("2026-01-05T23:59:59Z"), Set.of()).items())
                .extracting(Entry::words)
                .containsExactly("Priya reported health amber: late data");
    }

    @Test
    void narrowsToKinds() {
        told("2026-01-05", new HealthReported("p", "AMBER", "late data"));
        told("2026-01-06", new GoLivePlanned("p", YearMonth.of(2026, 9)));

        assertThat(timeline(null, Set.of(TimelineKind.VALUE)).items())
                .extracting(Entry::words)
                .containsExactly("Priya planned going live in September 2026");
    }

    @Test
    void namesNobodyWhoWasErased() {
        told("2026-01-05", new HealthReported("p", "AMBER", "late data"));
        projection.on(new PersonErased("priya", "asked for it"));

        assertThat(timeline(null, Set.of()).items())
                .extracting(Entry::words)
                .containsExactly("somebody reported health amber: late data");
    }

    @Test
    void hidesWhatIsRestricted() {
        told("2026-01-05", new PostMortemOpened("pm", "p", "PROJECT", null, "Secret story", false, null));
        told("2026-01-06", new LessonDrawn("pm", "p", "l1", "Secret lesson", null, List.of()));
        told("2026-01-07", new VisibilityRestricted("pm", "p", List.of("BANK")));
        told("2026-01-08", new LessonProposed("p", "l1", BigDecimal.ONE));

        var shown = timeline(null, Set.of());
        assertThat(shown.items().toString()).doesNotContain("Secret", "post-mortem", "pm");
        assertThat(shown.total()).isEqualTo(1);

        projection.on(new PersonAssignedToUnit("reader", "BANK"));
        assertThat(timeline(null, Set.of()).items().toString()).contains("Secret story", "Secret lesson");
        projection.on(new PersonAssignedToUnit("reader", "SHOPS"));
        assertThat(timeline(null, Set.of()).items().toString()).doesNotContain("Secret");
        told("2026-01-09", new VisibilityOpened("pm", "p"));
        assertThat(timeline(null, Set.of()).items().toString()).contains("Secret story");
    }

    @Test
    void forgetsWhatWasRedacted() {
        told("2026-01-05", new PostMortemOpened("pm", "p", "PROJECT", null, "Story", false, null));
        told("2026-01-06", new SectionWritten("pm", "p", "SUMMARY", "Robert did it"));
        told("2026-01-07", new TextRedacted("pm", "p", "SUMMARY", 0, 6, "██████ did it", null));

        assertThat(timeline(null, Set.of()).items().toString()).doesNotContain("Robert");
    }

    private void told(String day, Object event) {
        var message = new GenericDomainEventMessage<>("Told", "aggregate", position, event);
        var token = new GlobalSequenceTrackingToken(++position);
        switch (event) {
            case ProjectEvent e -> projection.on(e, message, occasion(day), token);
            case ValueEvent e -> projection.on(e, message, occasion(day), token);
            case PostMortemEvent e -> projection.on(e, message, occasion(day), token);
            default -> throw new IllegalArgumentException(event.toString());
        }
    }

    private static Occasion occasion(String day) {
        return new Occasion(
                new Actor(new PersonId("priya"), Set.of()),
                Instant.parse(day + "T10:00:00Z"),
                LocalDate.parse(day),
                Source.UI);
    }

    private OfProject.Result timeline(Instant asOf, Set<TimelineKind> kinds) {
        return new Timeline(store)
                .answer(new OfProject(new ProjectId("p"), asOf, kinds, PageRequest.first(50), READER));
    }

    /** Seals by writing backwards. */
    private static final class Reversed implements PersonalData {

        @Override
        public String seal(PersonId person, String clear) {
            return new StringBuilder(clear).reverse().toString();
        }

        @Override
        public Optional<String> open(PersonId person, String sealed) {
            return Optional.of(seal(person, sealed));
        }

        @Override
        public void destroyKey(PersonId person) {
            throw new UnsupportedOperationException("nobody is erased in a timeline");
        }
    }
}
