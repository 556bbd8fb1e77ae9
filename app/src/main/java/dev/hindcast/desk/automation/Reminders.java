package dev.hindcast.desk.automation;

import dev.hindcast.desk.DeskQuery.Kept;
import dev.hindcast.desk.DeskQuery.Tasks;
import dev.hindcast.desk.Task;
import dev.hindcast.learning.InboxQuery.Notice;
import dev.hindcast.people.PeopleQuery.Person;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Query;
import dev.hindcast.timeline.Phrases;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.axonframework.queryhandling.QueryGateway;

/**
 * Mails people what has come up for them, all in one mail and each thing once; what is overdue once a week. It is what
 * their inbox would show at this moment, and so nothing that they may not read, have settled or have put off.
 *
 * @see "ADR-0101"
 */
class Reminders {

    /** What has waited longer came up while no mail could be sent; it is in the next digest. */
    private static final int FRESH_DAYS = 2;

    private static final int WEEK = 7;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final PostOffice post;
    private final MailBook book;
    private final QueryGateway queries;
    private final Clock clock;

    Reminders(PostOffice post, MailBook book, QueryGateway queries, Clock clock) {
        this.post = post;
        this.book = book;
        this.queries = queries;
        this.clock = clock;
    }

    /** Whether every mail there was to send could be sent. */
    boolean mail() {
        var sent = true;
        for (var person : post.addressees()) {
            sent &= mail(person);
        }
        return sent;
    }

    private boolean mail(Person person) {
        var reader = new Actor(person.id(), Set.copyOf(person.roles()));
        if (!ask(new Kept(reader)).mail().reminders()) {
            return true;
        }
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Map<String, Line> lines = new LinkedHashMap<>();
        var all = ask(new Tasks(reader, today));
        all.waiting().stream()
                .filter(task -> isFresh(task, today))
                .forEach(task -> lines.put(about(task, today), line(task)));
        all.found().stream()
                .filter(notice ->
                        !LocalDate.ofInstant(notice.notedAt(), clock.getZone()).isBefore(today.minusDays(FRESH_DAYS)))
                .forEach(notice -> lines.put("notice:" + notice.notice(), line(notice)));
        var things = List.copyOf(lines.keySet());
        var claimed = book.claim(person.id(), things, clock.instant());
        lines.keySet().retainAll(Set.copyOf(claimed));
        if (!lines.isEmpty()) {
            if (!send(person, lines)) {
                book.giveBack(person.id(), claimed);
                return false;
            }
            book.settle(person.id(), claimed);
        }
        return !book.isUnderWay(person.id(), things);
    }

    private boolean send(Person person, Map<String, Line> things) {
        var lines = List.copyOf(things.values());
        var letter = post.letter()
                .text("Dear " + person.name() + ",")
                .text("this has come up for you:")
                .list();
        lines.forEach(line -> letter.item(line.leading(), line.address(), line.rest()));
        letter.link("Your inbox", post.address("inbox"));
        return post.send(
                person,
                lines.size() == 1
                        ? "Hindcast: " + lines.getFirst().leading()
                        : "Hindcast: %d things for you".formatted(lines.size()),
                letter,
                String.join("\n", things.keySet()));
    }

    private static boolean isFresh(Task task, LocalDate today) {
        if (task.due() != null && task.isOverdue(today)) {
            return ChronoUnit.DAYS.between(task.due(), today) % WEEK <= FRESH_DAYS;
        }
        return !task.since().isBefore(today.minusDays(FRESH_DAYS));
    }

    /** What is overdue is another thing every week. */
    private static String about(Task task, LocalDate today) {
        return task.id().value()
                + (task.due() != null && task.isOverdue(today)
                        ? "/overdue/" + ChronoUnit.DAYS.between(task.due(), today) / WEEK
                        : "/" + task.since());
    }

    private Line line(Task task) {
        return Line.of(task, post::address);
    }

    private Line line(Notice notice) {
        return new Line(notice.sentence(DAY::format), post.address("failures/" + notice.postMortem()), "");
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }

    /** A line of a letter. */
    record Line(String leading, String address, String rest) {

        static Line of(Task task, UnaryOperator<String> address) {
            return new Line(
                    task.sentence(Phrases::money),
                    address.apply("inbox"),
                    (task.key() == null ? "" : " – " + task.project() + " (" + task.key() + ")")
                            + (task.due() == null ? "" : ", due on " + DAY.format(task.due())));
        }
    }
}
