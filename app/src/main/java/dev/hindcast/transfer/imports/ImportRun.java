package dev.hindcast.transfer.imports;

import dev.hindcast.shared.Command;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.Source;
import dev.hindcast.transfer.ImportKind;
import dev.hindcast.transfer.ImportReport.RowFault;
import dev.hindcast.transfer.ImportReport.Status;
import dev.hindcast.transfer.ImportRequest;
import dev.hindcast.transfer.Imports;
import dev.hindcast.transfer.files.CsvFile;
import dev.hindcast.transfer.imports.ImportStore.Done;
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
 * it. Where only valid rows are wanted, each row stands alone; days of exchange rates go by {@value #RATE_DAYS}.
 *
 * @see "ADR-0061"
 */
final class ImportRun {

    private static final int BLOCK = 1_000;

    /** All rates are of one aggregate, which each command within a transaction reads anew from its last snapshot. */
    private static final int RATE_DAYS = 10;

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
    void run(Done done) throws IOException {
        check(done.rows());
        var faulty = progress.errors().count() > 0;
        if (request.dryRun()) {
            show(Status.CHECKING);
            finish(Status.DONE, "Nothing was written: this was a dry run.");
        } else if (faulty && !request.validRowsOnly()) {
            refuse("some rows are faulty", done);
        } else {
            importRows(done);
        }
    }

    private void check(long rowsDone) throws IOException {
        var reader = readers.get();
        var lastDone = 0L;
        try (var rows = file.rows()) {
            for (var row : (Iterable<CsvFile.Row>) rows::iterator) {
                if (progress.rowsRead() >= Imports.MOST_ROWS) {
                    throw InvalidInput.of(
                            "file", "rows.tooMany", "must have at most %d rows".formatted(Imports.MOST_ROWS));
                }
                var cells = new Cells(request.mapping(), row);
                var planned = reader.read(cells);
                if (progress.rowsRead() < rowsDone) {
                    progress.readAgain();
                    lastDone = row.number();
                    continue;
                }
                if (lastDone > 0) {
                    progress.restore(store.report(id), lastDone);
                    lastDone = 0;
                }
                progress.read(cells);
                planned.ifPresent(plan -> progress.taken(plan.outcome()));
                if (progress.rowsRead() % SHOW_EVERY == 0 && rowsDone == 0) {
                    show(Status.CHECKING);
                }
            }
        }
        if (lastDone > 0) {
            progress.restore(store.report(id), lastDone);
        }
    }

    private void importRows(Done done) throws IOException {
        var block = block();
        progress.beginImporting(done.taken());
        var reader = readers.get();
        long number = 0;
        List<Row> waiting = new ArrayList<>();
        try (var rows = file.rows()) {
            for (var row : (Iterable<CsvFile.Row>) rows::iterator) {
                number++;
                var cells = new Cells(request.mapping(), row);
                var planned = reader.read(cells);
                if (number > done.rows()) {
                    planned.ifPresent(plan -> waiting.add(new Row(row.number(), plan)));
                }
                if (waiting.size() >= block) {
                    write(waiting, number);
                    waiting.clear();
                }
            }
        }
        write(waiting, number);
        show(Status.IMPORTING);
        finish(Status.DONE, number == 0 ? "The file has no rows." : null);
    }

    private int block() {
        if (request.validRowsOnly()) {
            return 1;
        }
        if (request.kind() == ImportKind.RATES) {
            return RATE_DAYS;
        }
        return progress.rowsRead() <= Imports.ROWS_AT_ONCE ? Imports.ROWS_AT_ONCE : BLOCK;
    }

    private record Row(long number, RowReader.Planned planned) {}

    private void write(List<Row> rows, long upTo) {
        if (rows.isEmpty()) {
            return;
        }
        try {
            transaction.executeWithoutResult(open -> {
                rows.forEach(this::give);
                store.done(id, new Done(upTo, progress.all()));
            });
            progress.commit();
        } catch (RowRefused refused) {
            progress.rollback();
            progress.errors().add(List.of(refused.fault()));
            if (!request.validRowsOnly()) {
                throw refused;
            }
        }
        show(Status.IMPORTING);
    }

    private void give(Row row) {
        var planned = row.planned();
        var command = planned.command();
        try {
            for (var before : planned.before()) {
                send(before, null, false);
            }
            if (command != null) {
                send(command, planned.effective(), planned.historic());
            }
            for (var after : planned.after()) {
                send(after, planned.effective(), planned.historic());
            }
        } catch (DomainRule broken) {
            throw new RowRefused(
                    new RowFault(row.number(), "", "", broken.code(), String.valueOf(broken.getMessage())), broken);
        } catch (InvalidInput invalid) {
            var first = invalid.faults().getFirst();
            throw new RowRefused(new RowFault(row.number(), first.field(), "", first.code(), first.message()), invalid);
        }
        var key = planned.externalKey();
        if (key != null && command != null) {
            imported.keep(key, command.aggregate().value());
        }
        progress.taken(planned.outcome());
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

    /** Ends it because of the reason, and says what has been written all the same. */
    void refuse(String reason, Done done) {
        if (done.rows() == 0) {
            progress.beginImporting(Done.NOTHING.taken());
            show(Status.CHECKING);
            finish(Status.REJECTED, "Nothing was written, because %s.".formatted(reason));
        } else {
            progress.beginImporting(done.taken());
            show(Status.IMPORTING);
            finish(
                    Status.FAILED,
                    "The first %d rows are written, then it ended, because %s. Import the mended file again: what is written already is found by its external key."
                            .formatted(done.rows(), reason));
        }
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
