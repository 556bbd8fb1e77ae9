package dev.hindcast.transfer.imports;

import dev.hindcast.shared.Command;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.Source;
import dev.hindcast.transfer.ImportReport.RowFault;
import dev.hindcast.transfer.ImportReport.Status;
import dev.hindcast.transfer.ImportRequest;
import dev.hindcast.transfer.Imports;
import dev.hindcast.transfer.files.CsvFile;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One import: first every row is checked, then rows become commands. Up to {@link Imports#ROWS_AT_ONCE} rows go in one
 * transaction, more in blocks of {@value #BLOCK}, each counted in its own transaction so that a restart goes on behind
 * it. Where only valid rows are wanted, each row stands alone.
 *
 * @see "ADR-0061"
 */
final class ImportRun {

    private static final int BLOCK = 1_000;
    private static final int SHOW_EVERY = 100;

    private final String id;
    private final ImportRequest request;
    private final CsvFile file;
    private final Supplier<RowReader> readers;
    private final ImportedKeys imported;
    private final ImportStore store;
    private final CommandGateway commands;
    private final TransactionTemplate transaction;
    private final TransactionTemplate apart;
    private final Clock clock;
    private final Progress progress = new Progress();

    ImportRun(
            String id,
            ImportRequest request,
            CsvFile file,
            Supplier<RowReader> readers,
            ImportedKeys imported,
            ImportStore store,
            CommandGateway commands,
            TransactionTemplate transaction,
            TransactionTemplate apart,
            Clock clock) {
        this.id = id;
        this.request = request;
        this.file = file;
        this.readers = readers;
        this.imported = imported;
        this.store = store;
        this.commands = commands;
        this.transaction = transaction;
        this.apart = apart;
        this.clock = clock;
    }

    /** Runs to the end, behind the rows that are done already, and says how it ended. */
    void run(long rowsDone) throws IOException {
        check();
        var faulty = progress.errors().count() > 0;
        if (request.dryRun()) {
            show(Status.CHECKING);
            finish(Status.DONE, "Nothing was written: this was a dry run.");
        } else if (faulty && !request.validRowsOnly()) {
            progress.beginImporting();
            show(Status.CHECKING);
            finish(Status.REJECTED, "Nothing was written, because some rows are faulty.");
        } else {
            importRows(rowsDone);
        }
    }

    private void check() throws IOException {
        var reader = readers.get();
        try (var rows = file.rows()) {
            for (var row : (Iterable<CsvFile.Row>) rows::iterator) {
                if (progress.rowsRead() >= Imports.MOST_ROWS) {
                    throw InvalidInput.of(
                            "file", "rows.tooMany", "must have at most %d rows".formatted(Imports.MOST_ROWS));
                }
                var cells = new Cells(request.mapping(), row);
                var planned = reader.read(cells);
                progress.read(cells);
                planned.ifPresent(plan -> progress.taken(plan.known()));
                if (progress.rowsRead() % SHOW_EVERY == 0) {
                    show(Status.CHECKING);
                }
            }
        }
    }

    private void importRows(long rowsDone) throws IOException {
        var block = request.validRowsOnly()
                ? 1
                : progress.rowsRead() <= Imports.ROWS_AT_ONCE ? Imports.ROWS_AT_ONCE : BLOCK;
        progress.beginImporting();
        var reader = readers.get();
        long number = 0;
        List<Row> waiting = new ArrayList<>();
        try (var rows = file.rows()) {
            for (var row : (Iterable<CsvFile.Row>) rows::iterator) {
                number++;
                var cells = new Cells(request.mapping(), row);
                var planned = reader.read(cells);
                if (planned.isPresent() && number <= rowsDone) {
                    progress.taken(false);
                } else if (planned.isPresent()) {
                    waiting.add(new Row(row.number(), planned.get()));
                }
                if (waiting.size() >= block) {
                    write(waiting, number);
                    waiting.clear();
                }
            }
        }
        write(waiting, number);
        show(Status.IMPORTING);
        finish(Status.DONE, null);
    }

    private record Row(long number, RowReader.Planned planned) {}

    private void write(List<Row> rows, long upTo) {
        if (rows.isEmpty()) {
            return;
        }
        try {
            transaction.executeWithoutResult(open -> {
                rows.forEach(this::give);
                store.done(id, upTo);
            });
        } catch (RowRefused refused) {
            if (!request.validRowsOnly()) {
                throw refused;
            }
            progress.errors().add(List.of(refused.fault()));
        }
        show(Status.IMPORTING);
    }

    private void give(Row row) {
        var planned = row.planned();
        try {
            for (var command : planned.before()) {
                send(command, null, false);
            }
            send(planned.command(), planned.effective(), planned.historic());
        } catch (DomainRule broken) {
            throw new RowRefused(
                    new RowFault(row.number(), "", "", broken.code(), String.valueOf(broken.getMessage())), broken);
        } catch (InvalidInput invalid) {
            var first = invalid.faults().getFirst();
            throw new RowRefused(new RowFault(row.number(), first.field(), "", first.code(), first.message()), invalid);
        }
        var key = planned.externalKey();
        if (key != null) {
            imported.keep(key, planned.command().aggregate().value());
        }
        progress.taken(planned.known());
        if (progress.rowsImported() % SHOW_EVERY == 0) {
            show(Status.IMPORTING);
        }
    }

    private void send(Command command, @Nullable LocalDate effective, boolean historic) {
        var now = Instant.now(clock);
        var today = LocalDate.ofInstant(now, clock.getZone());
        var day = effective == null || effective.isAfter(today) ? today : effective;
        var recordedAt = historic && day.isBefore(today)
                ? day.atStartOfDay(ZoneOffset.UTC).toInstant()
                : now;
        var occasion = new Occasion(request.actor(), recordedAt, day, Source.IMPORT);
        commands.sendAndWait(GenericCommandMessage.asCommandMessage(command).andMetaData(occasion.metadata()));
    }

    /** Shows the progress at once, even from within a long transaction. */
    void show(Status status) {
        apart.executeWithoutResult(open -> store.progress(id, status, progress));
    }

    void finish(Status status, @Nullable String message) {
        apart.executeWithoutResult(open -> store.finish(id, status, message, Instant.now(clock)));
    }

    /** Takes note of the row that ended the import. */
    void refused(RowRefused refused) {
        progress.beginImporting();
        progress.errors().add(List.of(refused.fault()));
        show(Status.IMPORTING);
    }

    /** A row that passed the check and was refused all the same, because something has changed since. */
    static final class RowRefused extends RuntimeException {

        private final transient RowFault fault;

        RowRefused(RowFault fault, RuntimeException cause) {
            super(cause.getMessage(), cause);
            this.fault = fault;
        }

        RowFault fault() {
            return fault;
        }
    }
}
