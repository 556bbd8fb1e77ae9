package dev.hindcast.desk.automation;

import dev.hindcast.people.PeopleQuery.GetPerson;
import dev.hindcast.project.events.StatusReportSent;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Mails a status report to all it was sent to, in one mail, so that a server that refuses leaves nobody half told: the
 * event is then tried again. What imports, the demo and a restored history tell was mailed long ago, or never.
 *
 * @see "ADR-0094"
 */
@Component
@ConditionalOnExpression("!'${hindcast.mail.host:}'.isBlank()")
@ProcessingGroup("desk-automation")
@DisallowReplay
class WhenStatusReportSentThenMail {

    private final JavaMailSender sender;
    private final MailSettings settings;
    private final QueryGateway queries;

    WhenStatusReportSentThenMail(MailSettings settings, QueryGateway queries) {
        this.sender = settings.sender();
        this.settings = settings;
        this.queries = queries;
    }

    @EventHandler
    void on(StatusReportSent event, Occasion occasion) {
        if (occasion.source().mayStateThePast()) {
            return;
        }
        var addresses = event.recipients().stream().flatMap(this::address).toArray(String[]::new);
        if (addresses.length == 0) {
            return;
        }
        var letter = new SimpleMailMessage();
        letter.setFrom(settings.from());
        letter.setTo(addresses);
        address(occasion.actor().person().value()).findFirst().ifPresent(letter::setReplyTo);
        letter.setSubject(event.title());
        letter.setText("%s\n\n--\n%s/projects/%s\n".formatted(event.text(), settings.address(), event.project()));
        sender.send(letter);
    }

    /** The address of somebody who is known and has one. */
    private Stream<String> address(String person) {
        var known = queries.query(new GetPerson(new PersonId(person)), GetPerson.Result.class)
                .join()
                .person();
        return known.erased() ? Stream.empty() : Stream.of(known.email()).filter(Objects::nonNull);
    }
}
