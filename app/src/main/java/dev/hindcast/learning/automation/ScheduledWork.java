package dev.hindcast.learning.automation;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The work that goes on by itself. The scheduler's table says when it is due and which node does it, so that it is done
 * once however many nodes there are, and goes on after a restart.
 *
 * @see "ADR-0087"
 */
@Configuration(proxyBeanMethods = false)
class ScheduledWork {

    private static final int SECONDS = 20;

    @Bean
    RecurringTask<Void> tellPeople(TellsPeople tells) {
        return Tasks.recurring("tell-people", FixedDelay.ofSeconds(SECONDS)).execute((_, _) -> {
            tells.remind();
            tells.tellSubscribers();
        });
    }

    /** The scheduler commits each of its statements by itself, which the pool does not. */
    @Bean
    DbSchedulerCustomizer schedulerConnections(DataSource pool) {
        var committing = new DelegatingDataSource(pool) {
            @Override
            public Connection getConnection() throws SQLException {
                var connection = super.getConnection();
                connection.setAutoCommit(true);
                return connection;
            }
        };
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<DataSource> dataSource() {
                return Optional.of(committing);
            }
        };
    }
}
