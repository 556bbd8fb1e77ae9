package dev.hindcast.transfer.imports;

import dev.hindcast.organisation.OrganisationQuery;
import dev.hindcast.shared.Id;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.transfer.ImportKind;
import dev.hindcast.transfer.ImportReport.Status;
import dev.hindcast.transfer.ImportRequest;
import dev.hindcast.transfer.Imports;
import dev.hindcast.transfer.RateChoice;
import dev.hindcast.transfer.files.CsvFile;
import dev.hindcast.transfer.files.DocumentFiles;
import dev.hindcast.transfer.files.DocumentRows;
import dev.hindcast.transfer.imports.ImportStore.Done;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps uploaded files in the data folder until their import is over, and runs one import at a time. */
@Component
class ImportRunner implements Imports {

    private static final Logger log = LoggerFactory.getLogger(ImportRunner.class);
    private static final int SAMPLE_ROWS = 5;
    private static final int TIMEOUT_SECONDS = 55;

    private final Path folder;
    private final ImportStore store;
    private final References references;
    private final CommandGateway commands;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TransactionTemplate apart;
    private final TaskExecutor executor;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock(true);

    ImportRunner(
            @Value("${hindcast.data:./data}") Path data,
            ImportStore store,
            References references,
            CommandGateway commands,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            TaskExecutor applicationTaskExecutor,
            Clock clock) {
        this.folder = data.toAbsolutePath().normalize().resolve("imports");
        this.store = store;
        this.references = references;
        this.commands = commands;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setTimeout(TIMEOUT_SECONDS);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.executor = applicationTaskExecutor;
        this.clock = clock;
    }

    @Override
    public Preview preview(InputStream file) throws IOException {
        var kept = keep("preview-" + Id.random(), file);
        try {
            var csv = CsvFile.open(kept, null, null);
            return new Preview(
                    csv.encoding().name(), String.valueOf(csv.separator()), csv.headings(), csv.sample(SAMPLE_ROWS));
        } finally {
            Files.deleteIfExists(kept);
        }
    }

    @Override
    public Optional<Documents> understand(String fileName, InputStream file) throws IOException {
        var kept = folder.resolve("documents-" + Id.random());
        Files.createDirectories(folder);
        try {
            Files.copy(file, kept);
            return documents(fileName, kept).map(held -> new Documents(held.documents(), held.notes()));
        } finally {
            Files.deleteIfExists(kept);
        }
    }

    private Optional<DocumentFiles.Held> documents(String fileName, Path kept) throws IOException {
        var causes = references.directory().causeCodes();
        return new DocumentFiles(called -> causes.stream()
                        .filter(cause -> !cause.retired())
                        .filter(cause ->
                                cause.code().equalsIgnoreCase(called.strip().replaceAll("[ -]+", "_"))
                                        || cause.name().equalsIgnoreCase(called.strip()))
                        .map(OrganisationQuery.CauseCode::code)
                        .findFirst())
                .read(fileName, kept);
    }

    /** A file of documents becomes the table of what they say; any other stays as it is. */
    private ImportRequest asTable(ImportRequest request, Path kept) throws IOException {
        if (request.kind() != ImportKind.POST_MORTEMS) {
            return request;
        }
        var held = documents(request.fileName(), kept);
        if (held.isEmpty()) {
            return request;
        }
        DocumentRows.write(held.get().documents(), kept);
        return request.with(DocumentRows.mapping());
    }

    @Override
    public String start(ImportRequest asked, InputStream file) throws IOException {
        asked.kind().requireAllowed(asked.actor());
        var id = Id.random();
        var kept = keep(id, file);
        try {
            var request = asTable(asked, kept);
            var csv = CsvFile.open(kept, request.encoding(), request.separator());
            var mapping = request.kind() == ImportKind.RATES
                    ? RateColumns.added(request.mapping(), csv.headings(), choice(request))
                    : request.mapping();
            var fitted = request.with(mapping.fitted(request.kind(), csv.headings()));
            references.awaitOwnWrites();
            apart.executeWithoutResult(open -> store.begin(id, fitted, Instant.now(clock)));
            executor.execute(() -> run(id, fitted, Done.NOTHING));
        } catch (IOException | RuntimeException refused) {
            Files.deleteIfExists(kept);
            throw refused;
        }
        return id;
    }

    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        store.unfinished().stream()
                .filter(unfinished -> Files.exists(file(unfinished.id())))
                .forEach(unfinished ->
                        executor.execute(() -> run(unfinished.id(), unfinished.request(), unfinished.done())));
    }

    private void run(String id, ImportRequest request, Done before) {
        turn.lock();
        try {
            var csv = CsvFile.open(file(id), request.encoding(), request.separator());
            var imported = new ImportedKeys(jdbc, request.kind());
            var run = new ImportRun(
                    id,
                    request,
                    csv,
                    readers(request, imported, csv),
                    imported,
                    store,
                    commands,
                    transaction,
                    apart,
                    clock);
            try {
                run.run(before);
            } catch (ImportRun.RowRefused refused) {
                run.refuse("a row was refused although it had passed the check", store.done(id));
            } catch (InvalidInput malformed) {
                run.refuse("the " + malformed.getMessage(), store.done(id));
            } catch (IOException | RuntimeException failed) {
                log.error("The import {} failed.", id, failed);
                run.refuse("something unexpected happened, which the log tells", store.done(id));
            }
            Files.deleteIfExists(file(id));
        } catch (IOException | RuntimeException failed) {
            log.error("The import {} failed.", id, failed);
            apart.executeWithoutResult(open -> store.finish(
                    id,
                    Status.FAILED,
                    "Something unexpected ended the import; the log has the details.",
                    Instant.now(clock)));
        } finally {
            turn.unlock();
        }
    }

    private Supplier<RowReader> readers(ImportRequest request, ImportedKeys imported, CsvFile csv) throws IOException {
        return switch (request.kind()) {
            case PROJECTS ->
                () -> new ProjectRows(references, new Units(references.directory(), request.createUnits()), imported);
            case POST_MORTEMS ->
                () -> new PostMortemRows(
                        references, new Units(references.directory(), request.createUnits()), imported);
            case COSTS -> () -> new CostRows(references, imported, today());
            case RATES -> {
                var days = RateDays.wanted(csv, request.mapping(), choice(request));
                yield () -> new RateRows(
                        request.mapping(),
                        choice(request),
                        days,
                        references.directory().exchangeRates(),
                        today());
            }
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static RateChoice choice(ImportRequest request) {
        return request.rates() == null ? RateChoice.MONTH_STARTS : request.rates();
    }

    private Path keep(String name, InputStream file) throws IOException {
        Files.createDirectories(folder);
        var kept = file(name);
        try {
            UploadedFile.copy(file, kept);
            return kept;
        } catch (IOException | RuntimeException incomplete) {
            Files.deleteIfExists(kept);
            throw incomplete;
        }
    }

    private Path file(String id) {
        return folder.resolve(id + ".csv");
    }
}
