package dev.hindcast.learning.automation;

import dev.hindcast.learning.InboxQuery.Inbox;
import dev.hindcast.learning.InboxQuery.Notice;
import dev.hindcast.people.PeopleQuery.GetPerson;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mails people what they are told and have not seen yet, all in one mail: what their inbox would show at this moment, and
 * so nothing that they may not read.
 *
 * @see "ADR-0087"
 */
class MailsNotices {

    private static final Logger LOG = LoggerFactory.getLogger(MailsNotices.class);

    /** What is older was noted while no mail could be sent; nobody wants it now. */
    private static final Duration FRESH = Duration.ofDays(2);

    private final JavaMailSender sender;
    private final MailSettings settings;
    private final NoticeBoard board;
    private final QueryGateway queries;
    private final TransactionTemplate transactions;
    private final Clock clock;

    MailsNotices(
            JavaMailSender sender,
            MailSettings settings,
            NoticeBoard board,
            QueryGateway queries,
            TransactionTemplate transactions,
            Clock clock) {
        this.sender = sender;
        this.settings = settings;
        this.board = board;
        this.queries = queries;
        this.transactions = transactions;
        this.clock = clock;
    }

    void mail() {
        var people = transactions.execute(_ -> board.unmailed(clock.instant().minus(FRESH)));
        if (people != null) {
            people.forEach(person -> mail(new PersonId(person)));
        }
    }

    private void mail(PersonId person) {
        var known = queries.query(new GetPerson(person), GetPerson.Result.class)
                .join()
                .person();
        if (known.email() == null || known.erased()) {
            return;
        }
        var waiting = transactions.execute(_ -> Set.copyOf(board.unmailedOf(person.value())));
        var notices = queries
                .query(new Inbox(new Actor(person, Set.copyOf(known.roles()))), Inbox.Result.class)
                .join()
                .notices()
                .stream()
                .filter(notice ->
                        waiting != null && waiting.contains(notice.notice().value()))
                .toList();
        if (notices.isEmpty()) {
            return;
        }
        try {
            sender.send(letter(known.email(), known.name(), notices));
        } catch (MailException refused) {
            LOG.warn("A mail could not be sent; it is tried again. {}", refused.getMessage());
            return;
        }
        transactions.executeWithoutResult(_ -> board.mailed(
                notices.stream().map(notice -> notice.notice().value()).toList(), clock.instant()));
    }

    private SimpleMailMessage letter(String to, String name, List<Notice> notices) {
        var letter = new SimpleMailMessage();
        letter.setFrom(settings.from());
        letter.setTo(to);
        letter.setSubject(
                notices.size() == 1
                        ? "Hindcast: " + notices.getFirst().sentence(Object::toString)
                        : "Hindcast: %d things for you".formatted(notices.size()));
        letter.setText("Dear %s,\n\n%s\n\nYour inbox: %s/inbox\n"
                .formatted(
                        name,
                        notices.stream()
                                .map(notice -> "- " + notice.sentence(Object::toString))
                                .collect(Collectors.joining("\n")),
                        settings.address()));
        return letter;
    }
}
