package dev.hindcast.desk.automation;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What people are mailed, as texts; nothing leaves the program. */
public final class Mails {

    private final List<MimeMessage> sent = new ArrayList<>();
    private final PostOffice post;
    private final MailBook book;
    private final QueryGateway queries;
    private final Clock clock;

    public Mails(ApplicationContext beans) {
        var settings = new MailSettings("localhost", 1, "", "", "hindcast@localhost", "https://hindcast.example");
        var sender = new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage message) {
                sent.add(message);
            }
        };
        book = beans.getBean(MailBook.class);
        queries = beans.getBean(QueryGateway.class);
        clock = beans.getBean(Clock.class);
        post = new PostOffice(sender, settings, book, queries);
    }

    /** The last day of digests, or one as many fortnights later. */
    public LocalDate dayOfDigest(int fortnights) {
        return Digests.dayOfDigest(LocalDate.now(clock)).plusWeeks(2L * fortnights);
    }

    /** All that is mailed now to the address and was not mailed yet: reminders, and the digest of the day. */
    public String to(String address, LocalDate day) {
        sent.clear();
        new Reminders(post, book, queries, clock).mail();
        var morning = Clock.fixed(day.atTime(LocalTime.of(8, 0)).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        new Digests(post, book, queries, morning).mail();
        return sent.stream()
                .filter(letter -> recipients(letter).contains(address))
                .map(Mails::text)
                .collect(Collectors.joining("\n"));
    }

    /** Subject and body, decoded. */
    static String text(MimeMessage letter) {
        try {
            letter.saveChanges();
            return letter.getSubject() + "\n" + body(letter);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String body(Part part) throws IOException, MessagingException {
        if (!(part.getContent() instanceof Multipart many)) {
            return String.valueOf(part.getContent());
        }
        var text = new StringBuilder();
        for (int at = 0; at < many.getCount(); at++) {
            text.append(body(many.getBodyPart(at))).append('\n');
        }
        return text.toString();
    }

    private static String recipients(MimeMessage letter) {
        try {
            return Arrays.toString(letter.getAllRecipients());
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
