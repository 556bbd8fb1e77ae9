package dev.hindcast.bench;

import dev.hindcast.HindcastApplication;
import dev.hindcast.shared.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** The product, started in a data folder with its embedded PostgreSQL and without the demo. */
public final class Product implements AutoCloseable {

    /** The password of the user {@code admin}. */
    public static final String PASSWORD = "not-for-signing-in";

    private final ConfigurableApplicationContext context;

    private Product(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static Product in(Path data) {
        var context = new SpringApplicationBuilder(HindcastApplication.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--hindcast.data=" + data.toAbsolutePath(),
                        "--hindcast.demo=false",
                        "--hindcast.demo-password=" + PASSWORD,
                        "--logging.level.root=error",
                        // When it is stopped, its processors are interrupted at their work.
                        "--logging.level.org.axonframework.eventhandling=off");
        return new Product(context);
    }

    public <T> T get(Class<T> bean) {
        return context.getBean(bean);
    }

    public Iterable<Object> beans() {
        return context.getBeansOfType(Object.class).values();
    }

    public <R> R ask(Query<R> query) {
        return get(QueryGateway.class).query(query, query.answer()).join();
    }

    public void inTransaction(Runnable work) {
        new TransactionTemplate(get(PlatformTransactionManager.class)).executeWithoutResult(status -> work.run());
    }

    /** Waits until every processor has handled all events; a failure when that takes longer than told. */
    public void settle(Duration atMost) {
        var jdbc = get(JdbcTemplate.class);
        long last = jdbc.queryForObject(
                "select coalesce(max(global_index), 0) from event_store.domain_event_entry", Long.class);
        Awaitility.await()
                .atMost(atMost)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> get(EventProcessingConfiguration.class).eventProcessors().values().stream()
                        .filter(StreamingEventProcessor.class::isInstance)
                        .map(StreamingEventProcessor.class::cast)
                        .map(processor -> processor.processingStatus().values())
                        .allMatch(segments -> !segments.isEmpty()
                                && segments.stream()
                                        .allMatch(segment -> segment.getCurrentPosition().orElse(-1) >= last)));
    }

    @Override
    public void close() {
        context.close();
    }

    /** Does something in a folder that is removed afterwards. */
    public static <T> T inTemporaryFolder(Use<T> use) {
        try {
            var folder = Files.createTempDirectory("hindcast-bench");
            try {
                return use.of(folder);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What is done in a folder. */
    public interface Use<T> {
        T of(Path folder) throws IOException;
    }
}
