package dev.hindcast.desk.automation;

import dev.hindcast.people.PeopleQuery.ListPeople;
import dev.hindcast.people.PeopleQuery.Person;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.queryhandling.QueryGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends letters as plain text and HTML at once, each with the ways to end them. */
class PostOffice {

    /** Who writes, where the address of the setting does not say it. */
    private static final String FROM = "Hindcast";

    private static final Logger LOG = LoggerFactory.getLogger(PostOffice.class);

    private final JavaMailSender sender;
    private final MailSettings settings;
    private final MailBook book;
    private final QueryGateway queries;

    PostOffice(JavaMailSender sender, MailSettings settings, MailBook book, QueryGateway queries) {
        this.sender = sender;
        this.settings = settings;
        this.book = book;
        this.queries = queries;
    }

    /** Everybody to whom mails can be sent. */
    List<Person> addressees() {
        var found = new ArrayList<Person>();
        for (int page = 0; ; page++) {
            var people = queries.query(
                            new ListPeople(new PageRequest(page, Page.MAX_SIZE, null), null, null, null),
                            ListPeople.Result.class)
                    .join()
                    .people();
            people.items().stream()
                    .filter(person -> person.email() != null && !person.erased())
                    .forEach(found::add);
            if ((long) (page + 1) * Page.MAX_SIZE >= people.total()) {
                return found;
            }
        }
    }

    /** The address of a path of this installation. */
    String address(String path) {
        return settings.address() + "/" + path;
    }

    /** The address that mails come from, with a name. */
    private InternetAddress from() throws AddressException, UnsupportedEncodingException {
        var stated = new InternetAddress(settings.from());
        return stated.getPersonal() == null ? new InternetAddress(stated.getAddress(), FROM) : stated;
    }

    private static UUID name(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }

    /** A letter to begin. */
    Letter letter() {
        return new Letter(address("inbox"));
    }

    /**
     * Whether the letter is on its way.
     *
     * @param about what it tells, by which mail servers know it when it is sent twice
     */
    boolean send(Person to, String subject, Letter letter, String about) {
        var token = book.token(to.id());
        letter.foot(
                "You get this from Hindcast because you have an account there.",
                address("inbox?mail=choose"),
                address("unsubscribe/" + token));
        try {
            var message = sender.createMimeMessage();
            // Nothing is attached: mail programs show no clip.
            var helper = new MimeMessageHelper(
                    message, MimeMessageHelper.MULTIPART_MODE_RELATED, StandardCharsets.UTF_8.name());
            helper.setFrom(from());
            helper.setTo(String.valueOf(to.email()));
            helper.setSubject(subject);
            helper.setText(letter.plain(), letter.html());
            message.setHeader("List-Unsubscribe", "<" + address("api/v1/unsubscribe/" + token) + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Message-ID", "<%s@hindcast>".formatted(name(to.id() + "\n" + about)));
            sender.send(message);
            return true;
        } catch (MailException | MessagingException | UnsupportedEncodingException refused) {
            LOG.warn("A mail could not be sent; it is tried again. {}", refused.getMessage());
            return false;
        }
    }
}
