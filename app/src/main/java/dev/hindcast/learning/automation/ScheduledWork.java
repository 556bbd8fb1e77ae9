package dev.hindcast.learning.automation;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The work that goes on by itself. The scheduler's table says when it is due and which node does it, so that it is done
 * once however many nodes there are, and goes on after a restart.
 *
 * @see "ADR-0087"
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class ScheduledWork {

    private static final int SECONDS = 20;

    @Bean
    RecurringTask<Void> tellPeople(TellsPeople tells, ObjectProvider<MailsNotices> mails) {
        return Tasks.recurring("tell-people", FixedDelay.ofSeconds(SECONDS)).execute((_, _) -> {
            tells.remind();
            tells.tellSubscribers();
            mails.ifAvailable(MailsNotices::mail);
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

    /** Nothing is mailed until a server is named. */
    @Bean
    @ConditionalOnExpression("!'${hindcast.mail.host:}'.isBlank()")
    MailsNotices mailsNotices(
            MailSettings settings,
            NoticeBoard board,
            QueryGateway queries,
            TransactionTemplate transactions,
            Clock clock) {
        return new MailsNotices(settings.sender(), settings, board, queries, transactions, clock);
    }
}
