package dev.hindcast.desk.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.hindcast.people.PeopleQuery.GetPerson;
import dev.hindcast.people.PeopleQuery.Person;
import dev.hindcast.project.events.StatusReportSent;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailException;

/** A report goes to everyone it was sent to who has an address, in one mail. */
class WhenStatusReportSentThenMailTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-16");

    private final GreenMail mail = new GreenMail(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort()});

    @BeforeEach
    void open() {
        mail.start();
    }

    @AfterEach
    void close() {
        mail.stop();
    }

    @Test
    void mailsAllAtOnce() throws Exception {
        automation().on(sent("ann", "ben", "cleo"), by(Source.UI));

        var letters = mail.getReceivedMessages();
        assertThat(letters).hasSize(2);
        var letter = letters[0];
        assertThat(Arrays.stream(letter.getAllRecipients()).map(Object::toString))
                .containsExactly("ann@example.org", "ben@example.org");
        assertThat(letter.getReplyTo()[0]).hasToString("dan@example.org");
        assertThat(letter.getSubject()).isEqualTo("Keep customers");
        assertThat(letter.getContent().toString())
                .contains("**All** is well")
                .contains("https://hindcast.example/projects/churn");
    }

    @Test
    void mailsNobodyWhoHasNoAddress() {
        automation().on(sent("cleo"), by(Source.UI));

        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void mailsNothingOfThePast() {
        automation().on(sent("ann"), by(Source.DEMO));
        automation().on(sent("ann"), by(Source.IMPORT));

        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void failsAsAWholeSoThatItIsTriedAgain() {
        var automation = automation();
        mail.stop();

        assertThatThrownBy(() -> automation.on(sent("ann"), by(Source.UI))).isInstanceOf(MailException.class);
    }

    private WhenStatusReportSentThenMail automation() {
        var queries = mock(QueryGateway.class);
        when(queries.query(any(GetPerson.class), eq(GetPerson.Result.class))).thenAnswer(asked -> {
            GetPerson person = asked.getArgument(0);
            return CompletableFuture.completedFuture(new GetPerson.Result(known(person.person())));
        });
        return new WhenStatusReportSentThenMail(
                new MailSettings(
                        "localhost",
                        mail.getSmtp().getPort(),
                        "",
                        "",
                        "hindcast@localhost",
                        "https://hindcast.example"),
                queries);
    }

    /** Everyone has an address but Cleo. */
    private static Person known(PersonId id) {
        var address = id.value().equals("cleo") ? null : id.value() + "@example.org";
        return new Person(id, id.value(), id.value(), address, null, List.of(), false, 0);
    }

    private static StatusReportSent sent(String... recipients) {
        return new StatusReportSent(
                "churn",
                "report",
                "EXECUTIVE",
                DAY.minusDays(13),
                DAY,
                "Keep customers",
                "**All** is well",
                List.of(recipients));
    }

    private static Occasion by(Source source) {
        return new Occasion(
                new Actor(new PersonId("dan"), Set.of()), Instant.parse("2026-03-16T09:00:00Z"), DAY, source);
    }
}
