package dev.hindcast.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL server in the data folder, started and stopped with the program and started again when it dies.
 * It listens on the loopback interface only and asks for a password that the data folder keeps.
 *
 * @see "ADR-0060"
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "postgres";
    static final String DATABASE = "hindcast";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int RESTARTS = 5;
    private static final String PASSWORD_FILE = "postgresql.password";

    private final DataFolder folder;
    private final Path cluster;
    private final String password;
    private volatile EmbeddedPostgres server;
    private volatile boolean closing;
    /** A server that is being started again is not closed meanwhile. */
    private final Lock turn = new ReentrantLock();

    EmbeddedDatabase(DataFolder folder) {
        this.folder = folder;
        this.cluster = folder.resolve("postgresql");
        this.password = folder.secret(PASSWORD_FILE, DataFolder::randomPassword);
        try {
            moveFormerMark();
            putUnfinishedClusterAside();
            new OrphanedServer(cluster).cleanUp();
            this.server = start(0);
            createDatabase();
            Files.writeString(finishedMark(), "This cluster was set up completely.\n");
            watch();
        } catch (IOException | SQLException | RuntimeException e) {
            if (e instanceof StartFailure known) {
                throw known;
            }
            throw new StartFailure(
                    "The embedded PostgreSQL in %s did not start (%s): look at the messages above, or set HINDCAST_DB_URL to a PostgreSQL server."
                            .formatted(cluster, e.getMessage()),
                    e);
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), DATABASE);
    }

    String password() {
        return password;
    }

    /** The mark stood beside the cluster once; without it a full cluster would be taken for an unfinished one. */
    private void moveFormerMark() throws IOException {
        var former = folder.resolve("postgresql.ready");
        if (Files.exists(former) && Files.exists(cluster.resolve("PG_VERSION"))) {
            Files.move(former, finishedMark(), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.deleteIfExists(former);
    }

    /** A kill during the very first set-up leaves a cluster that nothing was stored in; all the same it is kept aside. */
    private void putUnfinishedClusterAside() throws IOException {
        if (Files.exists(cluster) && Files.notExists(finishedMark())) {
            new OrphanedServer(cluster).cleanUp();
            var aside = folder.resolve("postgresql-unfinished");
            log.warn("The set-up of {} was never finished; it is kept as {}.", cluster, aside);
            FileSystemUtils.deleteRecursively(aside);
            Files.move(cluster, aside);
        }
    }

    private Path finishedMark() {
        return cluster.resolve("hindcast.ready");
    }

    private EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setOverrideWorkingDirectory(
                        folder.resolve("postgresql-binaries").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                // initdb options: the same order and case rules on every machine, and a password from the first moment
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.resolve(PASSWORD_FILE).toString())
                .setConnectConfig("password", password)
                // the builder's own defaults trade durability for speed
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("unix_socket_directories", "''")
                .start();
    }

    private void createDatabase() throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            var known = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'");
            if (!known.next()) {
                statement.execute("create database " + DATABASE);
            }
        }
    }

    private void watch() throws IOException {
        new OrphanedServer(cluster)
                .serverProcess()
                .ifPresent(process -> process.onExit().thenRunAsync(this::restart, Thread::startVirtualThread));
    }

    private void restart() {
        turn.lock();
        try {
            startAgain();
        } finally {
            turn.unlock();
        }
    }

    private void startAgain() {
        if (closing) {
            return;
        }
        log.error("The embedded PostgreSQL died; starting it again.");
        var port = server.getPort();
        for (int attempt = 1; attempt <= RESTARTS && !closing; attempt++) {
            try {
                release(server);
                new OrphanedServer(cluster).cleanUp();
                server = start(port);
                log.info("The embedded PostgreSQL runs again.");
                watch();
                return;
            } catch (IOException | RuntimeException e) {
                log.warn("Attempt {} of {} to start the embedded PostgreSQL failed.", attempt, RESTARTS, e);
                pause();
            }
        }
    }

    private static void pause() {
        CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS))
                .join();
    }

    private static void release(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            log.warn("The embedded PostgreSQL did not close cleanly.", e);
        }
    }

    @Override
    public void close() {
        closing = true;
        turn.lock();
        try {
            release(server);
        } finally {
            turn.unlock();
        }
    }
}
