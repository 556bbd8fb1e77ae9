package dev.hindcast.bench.commands;

import dev.hindcast.bench.Caller;
import dev.hindcast.bench.Product;
import dev.hindcast.bench.Report;
import dev.hindcast.bench.Timings;
import dev.hindcast.organisation.OrganisationCommand;
import dev.hindcast.project.Health;
import dev.hindcast.project.Origin;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectKey;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.ProjectId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.jdbc.core.JdbcTemplate;
import picocli.CommandLine.Option;

/** Commands a second through the gateway, beside rows a second put bare into the same database. */
@picocli.CommandLine.Command(
        name = "commands",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        description = {
            "Commands a second through the gateway, beside bare rows a second.",
            "Projects are framed and their health is reported, while the projections follow. Limits: their rate as a share of that at which the same threads put bare rows, one in each",
            "transaction, into the same database; and their p95."
        })
public final class CommandsBench implements Callable<Integer> {

    @Option(names = "--projects", defaultValue = "500", description = "projects framed")
    private int projects;

    @Option(names = "--reports", defaultValue = "4", description = "health reports of each project")
    private int reports;

    @Option(names = "--threads", defaultValue = "4", description = "how many act at once")
    private int threads;

    @Option(names = "--limit", defaultValue = "100", description = "limit of p95 in milliseconds")
    private double limit;

    @Option(names = "--share", defaultValue = "0.1", description = "lowest share of the rate of bare rows")
    private double share;

    @Override
    public Integer call() {
        return Product.inTemporaryFolder(this::measure);
    }

    private int measure(Path folder) {
        try (var product = Product.in(folder)) {
            send(product, new OrganisationCommand.DefineUnit(new Code("SALES"), new Line("Sales"), false));
            var warmUp = new ProjectId[Math.min(projects, 100)];
            run(warmUp.length, new Timings(), i -> warmUp[i] = frame(product, i, "W"));
            run(warmUp.length * reports, new Timings(), i -> report(product, warmUp[i % warmUp.length]));
            product.settle(Duration.ofMinutes(5));

            var bare = run(projects * reports, new Timings(), bareRows(product));
            var framed = new ProjectId[projects];
            var framing = new Timings();
            var framingRate = run(projects, framing, i -> framed[i] = frame(product, i, "P"));
            var reporting = new Timings();
            var reportingRate = run(projects * reports, reporting, i -> report(product, framed[i % framed.length]));
            var table = new Report(
                    "commands: %d threads; bare rows: %.0f a second".formatted(threads, bare),
                    "command",
                    "a second",
                    "p50",
                    "p95",
                    "limit",
                    "share of bare rows",
                    "at least",
                    "");
            row(table, "frame a project", framingRate, framing, bare);
            row(table, "report its health", reportingRate, reporting, bare);
            return table.print();
        }
    }

    private void row(Report table, String name, double rate, Timings timings, double bare) {
        var p95 = timings.percentile(95);
        table.row(
                name,
                Math.round(rate),
                Timings.millis(timings.percentile(50)),
                Timings.millis(p95),
                Timings.millis(limit),
                rate / bare,
                share,
                table.verdict(p95 < limit && rate / bare >= share));
    }

    /** Does something so many times, by all threads together; how many were done a second. */
    private double run(int times, Timings timings, IntConsumer work) {
        var start = Instant.now();
        try (var workers = Executors.newFixedThreadPool(threads)) {
            var all = IntStream.range(0, times)
                    .<Future<?>>mapToObj(i -> workers.submit(() -> timings.time(() -> {
                        work.accept(i);
                        return i;
                    })))
                    .toList();
            for (var one : all) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
        return times * 1000.0 / Duration.between(start, Instant.now()).toMillis();
    }

    private static IntConsumer bareRows(Product product) {
        var jdbc = product.get(JdbcTemplate.class);
        product.inTransaction(() -> jdbc.execute("create table public.bare (id uuid primary key, payload text)"));
        var payload = "x".repeat(700);
        return i -> product.inTransaction(
                () -> jdbc.update("insert into public.bare values (?, ?)", UUID.randomUUID(), payload));
    }

    private static ProjectId frame(Product product, int number, String prefix) {
        var id = ProjectId.fresh();
        send(
                product,
                new ProjectCommand.Frame(
                        id,
                        new ProjectKey(prefix + number),
                        new Line("Project " + number),
                        new Paragraph("Customers leave and nobody knows why."),
                        Origin.KPI_GAP,
                        new Code("SALES"),
                        null,
                        null));
        return id;
    }

    private static void report(Product product, ProjectId project) {
        send(product, new ProjectCommand.ReportHealth(project, Health.GREEN, new Paragraph("On its way.")));
    }

    private static void send(Product product, Command command) {
        var stated = Caller.at(Instant.now(), LocalDate.now(ZoneOffset.UTC));
        product.get(CommandGateway.class).sendAndWait(new GenericCommandMessage<>(command).withMetaData(stated));
    }
}
