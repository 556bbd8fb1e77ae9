package dev.hindcast.bench;

import dev.hindcast.bench.commands.CommandsBench;
import dev.hindcast.bench.portfolio.PortfolioBench;
import dev.hindcast.bench.search.FailuresBench;
import dev.hindcast.bench.search.RebuildBench;
import dev.hindcast.bench.search.SearchBench;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs a benchmark by its name. The exit code is 0 when every limit was kept, 1 when one was broken. */
@Command(
        name = "./hindcast bench",
        mixinStandardHelpOptions = true,
        description = {
            "Runs a benchmark on the product itself, with a PostgreSQL of its own.",
            "Without a name it tells which there are. The exit code is 1 when a limit is broken."
        },
        subcommands = {
            PortfolioBench.class, SearchBench.class, FailuresBench.class, RebuildBench.class, CommandsBench.class
        })
public final class Bench implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    public static void main(String[] args) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        System.exit(new CommandLine(new Bench()).execute(args));
    }
}
