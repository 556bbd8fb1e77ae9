package dev.hindcast.portfolio;

import dev.hindcast.TestDatabase;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.InstallationZone;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Query;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.Source;
import java.lang.annotation.Annotation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The portfolio's and the attention list's projections and answers on a real PostgreSQL, fed by hand: events are told
 * with the moment they were recorded and the date from which they hold.
 */
public final class PortfolioFixture implements Teller<PortfolioFixture>, AutoCloseable {

    private final AnnotationConfigApplicationContext context;
    private final List<AnnotationEventHandlerAdapter> projections = new ArrayList<>();
    private final QueryBus queries = SimpleQueryBus.builder().build();
    private final List<DomainEventMessage<?>> told = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private final JdbcTemplate jdbc;
    private int marked;
    private boolean changed;

    public PortfolioFixture() {
        var database = new SingleConnectionDataSource(TestDatabase.newDatabase(), "postgres", "postgres", true);
        Flyway.configure().dataSource(database).schemas("event_store").load().migrate();
        jdbc = new JdbcTemplate(database);
        context = new AnnotationConfigApplicationContext();
        context.registerBean(JdbcTemplate.class, () -> jdbc);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(jdbc));
        context.registerBean(InstallationZone.class, () -> () -> ZoneOffset.UTC);
        context.scan("dev.hindcast.portfolio.read", "dev.hindcast.attention.read");
        context.refresh();
        for (var bean : context.getBeansOfType(Object.class).values()) {
            if (has(bean, EventHandler.class)) {
                projections.add(new AnnotationEventHandlerAdapter(bean, parameters()));
            }
            if (has(bean, QueryHandler.class)) {
                new AnnotationQueryHandlerAdapter<>(bean).subscribe(queries);
            }
        }
    }

    @Override
    public PortfolioFixture on(String recorded, String effective, Object event) {
        var aggregate = aggregate(event);
        var occasion = new Occasion(
                new Actor(new PersonId("dora"), Set.of(Role.DELIVERY_MANAGER)),
                Instant.parse(recorded + "T12:00:00Z"),
                LocalDate.parse(effective),
                Source.DEMO);
        var sequence = sequences.merge(aggregate, 0L, (before, ignored) -> before + 1);
        DomainEventMessage<Object> message =
                new GenericDomainEventMessage<>("test", aggregate, sequence, event, occasion.metadata());
        told.add(message);
        project(message);
        return this;
    }

    /** From here on, {@link #rewind()} leads back to what has been told so far. */
    public PortfolioFixture mark() {
        marked = told.size();
        return this;
    }

    /** Forgets what was told after the mark. */
    public void rewind() {
        if (told.size() > marked) {
            told.subList(marked, told.size()).clear();
            changed = true;
        }
        if (changed) {
            replay(recorded -> true);
            changed = false;
        }
    }

    /** Forgets everything projected and projects the events that pass again, in their order. */
    public PortfolioFixture replay(Predicate<Instant> recorded) {
        for (var projection : projections) {
            projection.prepareReset(null);
        }
        changed = true;
        told.stream()
                .filter(message -> recorded.test(occasion(message).recordedAt()))
                .forEach(this::project);
        return this;
    }

    public <R> R ask(Query<R> query) {
        return queries.query(new GenericQueryMessage<>(query, ResponseTypes.instanceOf(query.answer())))
                .join()
                .getPayload();
    }

    /** All rows of a table as text, but for which transaction wrote them, in their own order. */
    public List<String> rows(String table) {
        return jdbc.queryForList(
                "select (to_jsonb(t) - 'written_by')::text from " + table + " t order by 1", String.class);
    }

    /** Rows as the database has them. */
    public <T> List<T> query(String sql, RowMapper<T> mapper) {
        return jdbc.query(sql, mapper);
    }

    @Override
    public void close() {
        context.close();
    }

    private void project(DomainEventMessage<?> message) {
        for (var projection : projections) {
            try {
                if (projection.canHandle(message)) {
                    projection.handle(message);
                }
            } catch (Exception failed) {
                throw new IllegalStateException(message.getPayload().toString(), failed);
            }
        }
    }

    private static boolean has(Object bean, Class<? extends Annotation> annotation) {
        return Arrays.stream(bean.getClass().getDeclaredMethods())
                .anyMatch(method -> method.isAnnotationPresent(annotation));
    }

    private static String aggregate(Object event) {
        try {
            return event.getClass().getPackageName()
                    + event.getClass().getRecordComponents()[0].getAccessor().invoke(event);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ParameterResolverFactory parameters() {
        return MultiParameterResolverFactory.ordered(
                (executable, parameters, index) ->
                        parameters[index].getType() == Occasion.class ? new OccasionOfMessage() : null,
                ClasspathParameterResolverFactory.forClass(PortfolioFixture.class));
    }

    private static Occasion occasion(Message<?> message) {
        var stated = message.getMetaData();
        return new Occasion(
                new Actor(new PersonId((String) stated.get("actor")), Set.of()),
                Instant.parse((String) stated.get("recordedAt")),
                LocalDate.parse((String) stated.get("effective")),
                Source.valueOf((String) stated.get("source")));
    }

    private static final class OccasionOfMessage implements ParameterResolver<Occasion> {
        @Override
        public Occasion resolveParameterValue(Message<?> message) {
            return occasion(message);
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}
