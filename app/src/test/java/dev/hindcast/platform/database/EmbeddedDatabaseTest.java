package dev.hindcast.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    Path temp;

    private DataFolder folder;

    @BeforeEach
    void openFolder() {
        folder = DataFolder.open(temp);
    }

    @AfterEach
    void closeFolder() throws IOException {
        folder.close();
    }

    @Test
    void keepsDataOverACleanRestartAndSpeaksToNobodyWithoutThePassword() throws Exception {
        try (var database = new EmbeddedDatabase(folder)) {
            store(database, 1);
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, "guessed"))
                    .isInstanceOf(SQLException.class);
        }
        try (var database = new EmbeddedDatabase(folder)) {
            assertThat(stored(database)).isEqualTo(1);
        }
        assertThat(Files.getPosixFilePermissions(temp.resolve("postgresql.password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void runsAgainWithEverythingAfterItsServerWasKilled() throws Exception {
        try (var database = new EmbeddedDatabase(folder)) {
            store(database, 2);
            kill();
            await().atMost(Duration.ofSeconds(40)).ignoreExceptions().until(() -> stored(database) == 2);
        }
    }

    @Test
    void stopsTheServerThatAKilledProgramLeftRunning() throws Exception {
        var cluster = temp.resolve("left");
        try (var left = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .start()) {
            var orphaned = new OrphanedServer(cluster);
            assertThat(orphaned.serverProcess()).isPresent();

            orphaned.cleanUp();

            assertThat(orphaned.serverProcess()).isEmpty();
            assertThatThrownBy(() -> left.getPostgresDatabase().getConnection()).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void ignoresALockWhoseProcessIdBelongsToAStranger() throws Exception {
        try (var database = new EmbeddedDatabase(folder)) {
            store(database, 4);
        }
        Files.writeString(
                temp.resolve("postgresql/postmaster.pid"),
                ProcessHandle.current().pid() + "\n/elsewhere\n");
        try (var database = new EmbeddedDatabase(folder)) {
            assertThat(stored(database)).isEqualTo(4);
        }
    }

    @Test
    void keepsAClusterWhoseMarkStandsBesideIt() throws Exception {
        try (var database = new EmbeddedDatabase(folder)) {
            store(database, 6);
        }
        Files.move(temp.resolve("postgresql/hindcast.ready"), temp.resolve("postgresql.ready"));
        try (var database = new EmbeddedDatabase(folder)) {
            assertThat(stored(database)).isEqualTo(6);
        }
        assertThat(temp.resolve("postgresql.ready")).doesNotExist();
    }

    @Test
    void setsUpAgainWhatAKilledFirstStartLeftUnfinished() throws Exception {
        Files.createDirectories(temp.resolve("postgresql"));
        Files.writeString(temp.resolve("postgresql/postgresql.conf"), "port = nonsense\n");
        try (var database = new EmbeddedDatabase(folder)) {
            store(database, 5);
        }
        assertThat(temp.resolve("postgresql-unfinished/postgresql.conf")).exists();
    }

    @Test
    void refusesAFolderThatAnotherInstanceUses() {
        assertThatThrownBy(() -> DataFolder.open(temp))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("HINDCAST_DATA");
    }

    private void kill() throws IOException {
        var process =
                new OrphanedServer(temp.resolve("postgresql")).serverProcess().orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    private static void store(EmbeddedDatabase database, int value) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute("create table kept (value int)");
            statement.execute("insert into kept values (" + value + ")");
        }
    }

    private static int stored(EmbeddedDatabase database) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select value from kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, database.password());
    }
}
