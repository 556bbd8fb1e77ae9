package dev.hindcast.desk.automation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.hindcast.shared.Changes;
import java.time.Clock;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Sends mails by the clock, from one node at a time; nothing is mailed until a server is named.
 *
 * @see "ADR-0101"
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
@ConditionalOnExpression("!'${hindcast.mail.host:}'.isBlank()")
class MailWork {

    private static final int REMINDER_SECONDS = 60;
    private static final int DIGEST_MINUTES = 10;

    @Bean
    PostOffice postOffice(MailSettings settings, MailBook book, QueryGateway queries) {
        return new PostOffice(settings.sender(), settings, book, queries);
    }

    @Bean
    Reminders reminders(PostOffice post, MailBook book, QueryGateway queries, Clock clock) {
        return new Reminders(post, book, queries, clock);
    }

    @Bean
    Digests digests(PostOffice post, MailBook book, QueryGateway queries, Clock clock) {
        return new Digests(post, book, queries, clock);
    }

    @Bean
    OnceThereIsNews remindersOnceThereIsNews(Reminders reminders, Changes changes, Clock clock) {
        return new OnceThereIsNews(reminders::mail, changes, clock);
    }

    @Bean
    RecurringTask<Void> mailReminders(OnceThereIsNews reminders) {
        return Tasks.recurring("mail-reminders", FixedDelay.ofSeconds(REMINDER_SECONDS))
                .execute((_, _) -> reminders.run());
    }

    @Bean
    RecurringTask<Void> mailDigests(Digests digests) {
        return Tasks.recurring("mail-digests", FixedDelay.ofMinutes(DIGEST_MINUTES))
                .execute((_, _) -> digests.mail());
    }
}
