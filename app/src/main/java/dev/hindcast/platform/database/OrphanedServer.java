package dev.hindcast.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a killed Hindcast left behind in its cluster folder: a server that still runs, or the lock of one that does not.
 * The caller holds the data folder, so nobody else is using the server.
 */
final class OrphanedServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);
    private static final int PATIENCE_SECONDS = 30;

    private final Path cluster;

    OrphanedServer(Path cluster) {
        this.cluster = cluster;
    }

    /** Stops the server of this cluster if one runs and removes a stale lock, so that a new one can start. */
    void cleanUp() throws IOException {
        var lock = cluster.resolve("postmaster.pid");
        var process = serverProcess();
        if (process.isPresent()) {
            log.warn(
                    "Stopping the database server {} left by a killed Hindcast.",
                    process.get().pid());
            stop(process.get());
        }
        Files.deleteIfExists(lock);
    }

    /** The running server of this cluster: the process that the lock names, unless its id belongs to a stranger now. */
    Optional<ProcessHandle> serverProcess() throws IOException {
        var lock = cluster.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(lock);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(ProcessHandle::isAlive)
                .filter(this::servesThisCluster);
    }

    private boolean servesThisCluster(ProcessHandle process) {
        return process.info()
                .commandLine()
                .or(() -> procCommandLine(process.pid()))
                .filter(line -> line.contains("postgres") && line.contains(cluster.toString()))
                .isPresent();
    }

    /** Other users' processes show their command line only here. */
    private static Optional<String> procCommandLine(long pid) {
        try {
            return Optional.of(Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"))
                    .replace('\0', ' '));
        } catch (IOException notReadable) {
            return Optional.empty();
        }
    }

    private static void stop(ProcessHandle server) throws IOException {
        signal("INT", server);
        if (!exited(server)) {
            signal("QUIT", server);
            if (!exited(server)) {
                throw new StartFailure(
                        "The database server with process id %d, left by a killed Hindcast, does not stop: end it and start again."
                                .formatted(server.pid()));
            }
        }
    }

    private static void signal(String name, ProcessHandle server) throws IOException {
        new ProcessBuilder("kill", "-" + name, Long.toString(server.pid())).start();
    }

    private static boolean exited(ProcessHandle server) {
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            return !server.isAlive();
        }
    }
}
