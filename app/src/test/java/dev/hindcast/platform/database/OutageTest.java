package dev.hindcast.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "53100", "53300", "57P01", "57P03"})
    void isBehindABrokenConnectionAFullDiskAndAServerThatStops(String state) {
        assertThat(Outage.isBehind(new IllegalStateException(new SQLException("broken", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "57014", "22001"})
    void isNotBehindWhatTheDatabaseItselfRefuses(String state) {
        assertThat(Outage.isBehind(new IllegalStateException(new SQLException("refused", state))))
                .isFalse();
    }

    @Test
    void isBehindAnEmptyPoolAndAConnectionThePoolHasClosed() {
        assertThat(Outage.isBehind(new SQLTransientConnectionException("timeout")))
                .isTrue();
        assertThat(Outage.isBehind(new IllegalStateException(new SQLException("Connection is closed"))))
                .isTrue();
    }

    @Test
    void isFoundAmongWhatWasSuppressed() {
        var rollback = new IllegalStateException("no rollback");
        rollback.addSuppressed(new SQLException("broken", "08006"));

        assertThat(Outage.isBehind(rollback)).isTrue();
        assertThat(Outage.isBehind(new IllegalStateException("no rollback"))).isFalse();
    }
}
