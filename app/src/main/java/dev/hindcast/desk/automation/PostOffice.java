package dev.hindcast.desk.automation;

import dev.hindcast.people.PeopleQuery.ListPeople;
import dev.hindcast.people.PeopleQuery.Person;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends letters as plain text and HTML at once, each with the ways to end them. */
class PostOffice {

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

    /** Whether the letter is on its way. */
    boolean send(Person to, String subject, Letter letter) {
        var token = book.token(to.id());
        letter.text("You get this from Hindcast because you have an account there.")
                .list()
                .item("Choose what is mailed to you", address("inbox?mail=choose"), "")
                .item("Unsubscribe", address("unsubscribe/" + token), " from all mails, without signing in");
        try {
            var message = sender.createMimeMessage();
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.from());
            helper.setTo(String.valueOf(to.email()));
            helper.setSubject(subject);
            helper.setText(letter.plain(), letter.html());
            message.setHeader("List-Unsubscribe", "<" + address("api/v1/unsubscribe/" + token) + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            message.setHeader("Auto-Submitted", "auto-generated");
            sender.send(message);
            return true;
        } catch (MailException | MessagingException refused) {
            LOG.warn("A mail could not be sent; it is tried again. {}", refused.getMessage());
            return false;
        }
    }
}
