package dev.hindcast;

import static org.awaitility.Awaitility.await;

import dev.hindcast.shared.BeforeServing;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives each test class a program as new: once the processors have come to rest every table but the tokens is emptied (the numbers of the
 * events go on, so that tokens stay true),
 * and what the program does on its first start is done again.
 */
class EmptiesTables implements TestExecutionListener {

    private static final Set<ApplicationContext> USED = Collections.newSetFromMap(new WeakHashMap<>());

    @Override
    public void beforeTestClass(TestContext test) throws Exception {
        ApplicationContext context = test.getApplicationContext();
        if (USED.add(context)) {
            return;
        }
        JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
        await().atMost(Duration.ofSeconds(20)).until(() -> restful(context, jdbc));
        context.getBean(TransactionTemplate.class).executeWithoutResult(_ -> jdbc.execute("""
                do $$ declare names text; begin
                  select string_agg(format('%I.%I', schemaname, tablename), ', ') into names from pg_tables
                  where schemaname not in ('pg_catalog', 'information_schema')
                    and tablename not in ('flyway_schema_history', 'token_entry');
                  execute 'truncate ' || names || ' cascade';
                end $$"""));
        context.getBeanProvider(BeforeServing.class).orderedStream().forEach(BeforeServing::prepare);
    }

    private static boolean restful(ApplicationContext context, JdbcTemplate jdbc) {
        Long last = jdbc.queryForObject(
                "select coalesce(max(global_index), 0) from event_store.domain_event_entry", Long.class);
        return context.getBean(EventProcessingConfiguration.class).eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .flatMap(processor -> processor.processingStatus().values().stream())
                .allMatch(status ->
                        status.isErrorState() || status.getCurrentPosition().orElse(0) >= last);
    }
}
