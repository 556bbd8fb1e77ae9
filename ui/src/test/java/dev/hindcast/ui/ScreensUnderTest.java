package dev.hindcast.ui;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import dev.hindcast.desk.Unsubscribing;
import dev.hindcast.postmortem.DraftKeeper;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionLocks;
import dev.hindcast.project.FramingDrafts;
import dev.hindcast.shared.Changes;
import dev.hindcast.shared.IdResolver;
import dev.hindcast.shared.InstallationZone;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.SignedIn;
import dev.hindcast.transfer.Exports;
import dev.hindcast.transfer.ImportRequest;
import dev.hindcast.transfer.Imports;
import dev.hindcast.transfer.Understood;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;

/** All screens, with prepared answers behind the gateways and neither database nor Axon. */
@SpringBootConfiguration
@Profile(ScreensUnderTest.PROFILE)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonTimeoutAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonTracingAutoConfiguration",
            "org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration",
            "org.axonframework.springboot.autoconfig.InfraConfiguration",
            "org.axonframework.springboot.autoconfig.InterceptorAutoConfiguration",
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
            "org.axonframework.springboot.autoconfig.JpaAutoConfiguration",
            "org.axonframework.springboot.autoconfig.JpaEventStoreAutoConfiguration",
            "org.axonframework.springboot.autoconfig.MetricsAutoConfiguration",
            "org.axonframework.springboot.autoconfig.MicrometerMetricsAutoConfiguration",
            "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.ObjectMapperAutoConfiguration",
            "org.axonframework.springboot.autoconfig.SecurityAutoConfiguration",
            "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration",
            "org.axonframework.springboot.autoconfig.XStreamAutoConfiguration"
        })
@EnableVaadin("dev.hindcast.ui")
@ComponentScan("dev.hindcast.ui")
public class ScreensUnderTest {

    /** Keeps the prepared answers out of tests of the whole program. */
    static final String PROFILE = "screens-under-test";

    /** The day on which the tests take place. */
    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    @Bean
    Answers answers() {
        return Portfolio.answers();
    }

    @Bean
    QueryGateway queryGateway(Answers answers) {
        return answers.queries();
    }

    @Bean
    CommandGateway commandGateway(Answers answers) {
        return answers.commands(CommandGateway.class);
    }

    @Bean
    InstallationZone zone() {
        return () -> ZoneOffset.UTC;
    }

    /** Projects are called by their identifiers in capitals. */
    @Bean
    IdResolver<ProjectId> projects() {
        return new IdResolver<>() {
            @Override
            public Class<ProjectId> type() {
                return ProjectId.class;
            }

            @Override
            public Optional<ProjectId> resolve(String text) {
                return Optional.of(new ProjectId(text.toLowerCase(Locale.ROOT)));
            }
        };
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    FakeChanges changes() {
        return new FakeChanges();
    }

    @Bean
    FakeImports imports() {
        return new FakeImports();
    }

    @Bean
    Exports exports() {
        return (export, format) -> stream -> {};
    }

    @Bean
    FakeUnsubscribing unsubscribing() {
        return new FakeUnsubscribing();
    }

    @Bean
    FakeDrafts drafts() {
        return new FakeDrafts();
    }

    @Bean
    FakeIdeas ideas() {
        return new FakeIdeas();
    }

    @Bean
    FakeLocks locks() {
        return new FakeLocks();
    }

    @Bean
    UserDetailsService users() {
        return name -> new Person(name, Set.of(Role.values()));
    }

    /** Knows one secret. */
    public static final class FakeUnsubscribing implements Unsubscribing {

        /** The secrets that ended mails. */
        public final List<String> ended = new CopyOnWriteArrayList<>();

        @Override
        public boolean isKnown(String token) {
            return token.equals("secret");
        }

        @Override
        public void unsubscribe(String token) {
            ended.add(token);
        }
    }

    /** A person at the screen who holds the given roles; the password is the user name. */
    static final class Person extends User implements SignedIn {

        private final Set<Role> roles;

        Person(String name, Set<Role> roles) {
            super(
                    name,
                    "{noop}" + name,
                    roles.stream()
                            .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                            .toList());
            this.roles = roles;
        }

        @Override
        public dev.hindcast.shared.Actor actor() {
            return new dev.hindcast.shared.Actor(new PersonId(getUsername()), roles);
        }
    }

    /** Typed texts in memory. */
    static final class FakeDrafts implements DraftKeeper {

        private final List<Typed> kept = new CopyOnWriteArrayList<>();

        @Override
        public void keep(PostMortemId postMortem, Section section, PersonId author, String text) {
            forget(postMortem, section, author);
            kept.add(new Typed(section, author, text, NOW));
        }

        @Override
        public void forget(PostMortemId postMortem, Section section, PersonId author) {
            kept.removeIf(typed -> typed.section() == section && typed.author().equals(author));
        }

        @Override
        public List<Typed> typed(PostMortemId postMortem) {
            return List.copyOf(kept);
        }
    }

    /** Ideas in memory. */
    static final class FakeIdeas implements FramingDrafts {

        private final Map<PersonId, Kept> kept = new ConcurrentHashMap<>();

        @Override
        public void keep(PersonId author, Map<String, String> typed) {
            kept.put(author, new Kept(typed, NOW));
        }

        @Override
        public Optional<Kept> of(PersonId author) {
            return Optional.ofNullable(kept.get(author));
        }

        @Override
        public void forget(PersonId author) {
            kept.remove(author);
        }
    }

    /** Locks in memory, which never end by themselves. */
    static final class FakeLocks implements SectionLocks {

        private final List<Lock> held = new CopyOnWriteArrayList<>();

        @Override
        public Lock take(PostMortemId postMortem, Section section, PersonId holder, String screen) {
            return held.stream()
                    .filter(lock -> lock.section() == section)
                    .findFirst()
                    .orElseGet(() -> {
                        var lock = new Lock(section, holder, screen, NOW);
                        held.add(lock);
                        return lock;
                    });
        }

        @Override
        public void prolong(PostMortemId postMortem, String screen) {}

        @Override
        public void release(PostMortemId postMortem, Section section, String screen) {
            held.removeIf(lock -> lock.section() == section && lock.screen().equals(screen));
        }

        @Override
        public void release(PostMortemId postMortem, String screen) {
            held.removeIf(lock -> lock.screen().equals(screen));
        }

        @Override
        public List<Lock> held(PostMortemId postMortem) {
            return List.copyOf(held);
        }
    }

    /** Imports that keep what was asked of them. */
    public static final class FakeImports implements Imports {

        private final List<ImportRequest> started = new CopyOnWriteArrayList<>();

        @Override
        public Preview preview(InputStream file) {
            return new Preview(
                    "UTF-8", ",", List.of("Name", "Unit", "State"), List.of(List.of("Churn", "Retail", "Live")));
        }

        @Override
        public Optional<Documents> understand(String fileName, InputStream file) {
            return fileName.endsWith(".md")
                    ? Optional.of(new Documents(List.of(understood(fileName)), List.of()))
                    : Optional.empty();
        }

        private static Understood understood(String fileName) {
            return new Understood(
                    fileName,
                    "What the wave taught",
                    fileName,
                    null,
                    "LOG",
                    "2025-03-01",
                    List.of("pilot"),
                    List.of("DATA_LACKING"),
                    List.of(
                            new Understood.Part("What happened", "SUMMARY", true, "It was stopped."),
                            new Understood.Part("Odds and ends", "IMPACT", false, "Nobody used it.")),
                    List.of("The owner is not known"));
        }

        /** What was asked for so far. */
        public List<ImportRequest> started() {
            return List.copyOf(started);
        }

        @Override
        public String start(ImportRequest request, InputStream file) {
            started.add(request);
            return "i-1";
        }
    }

    /** Changes that a test announces itself. */
    static final class FakeChanges implements Changes {

        private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

        @Override
        public Registration listen(Consumer<Change> listener) {
            listeners.add(listener);
            return () -> listeners.remove(listener);
        }

        void announce(String view) {
            listeners.forEach(listener -> listener.accept(new Change(view, Set.of())));
        }

        int listeners() {
            return listeners.size();
        }
    }
}
