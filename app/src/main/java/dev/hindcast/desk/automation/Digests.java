package dev.hindcast.desk.automation;

import static dev.hindcast.timeline.Phrases.money;

import dev.hindcast.desk.DeskQuery.Changed;
import dev.hindcast.desk.DeskQuery.Kept;
import dev.hindcast.desk.DeskQuery.News;
import dev.hindcast.desk.DeskQuery.NewsLine;
import dev.hindcast.desk.DeskQuery.NewsSection;
import dev.hindcast.desk.DeskQuery.Tasks;
import dev.hindcast.desk.Task;
import dev.hindcast.people.PeopleQuery.Person;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Query;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.axonframework.queryhandling.QueryGateway;

/**
 * Mails a digest every second Monday: what waits for the person, and what was recorded since they last looked that their
 * roles and projects make theirs. Whoever has nothing to be told is told nothing.
 *
 * @see "ADR-0101"
 */
class Digests {

    private static final int FORTNIGHT = 14;

    /** Not before this hour, in the installation's time zone. */
    private static final int HOUR = 7;

    /** A digest that could not be sent for so many days is left out. */
    private static final int LATEST = 2;

    /** Whoever has not looked for longer is told what happened since then. */
    private static final Duration MOST = Duration.ofDays(90);

    private static final int TASKS = 15;

    /** A Monday; digests come on it and every fourteen days from it. */
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final PostOffice post;
    private final MailBook book;
    private final QueryGateway queries;
    private final Clock clock;

    Digests(PostOffice post, MailBook book, QueryGateway queries, Clock clock) {
        this.post = post;
        this.book = book;
        this.queries = queries;
        this.clock = clock;
    }

    /** The latest day of digests that is not after the given one; always a {@link DayOfWeek#MONDAY}. */
    static LocalDate dayOfDigest(LocalDate today) {
        return today.minusDays(Math.floorMod(ChronoUnit.DAYS.between(FIRST, today), FORTNIGHT));
    }

    /** Sends what is due now; nothing on most days. */
    void mail() {
        var now = clock.instant().atZone(clock.getZone());
        var day = dayOfDigest(now.toLocalDate());
        if (isTime(now, day)) {
            post.addressees().forEach(person -> mail(person, day, now));
        }
    }

    private static boolean isTime(ZonedDateTime now, LocalDate day) {
        return !now.toLocalDate().isAfter(day.plusDays(LATEST))
                && (now.getHour() >= HOUR || now.toLocalDate().isAfter(day));
    }

    private void mail(Person person, LocalDate day, ZonedDateTime now) {
        var reader = new Actor(person.id(), Set.copyOf(person.roles()));
        var kept = ask(new Kept(reader));
        if (!kept.mail().digest() || !book.claimDigest(person.id(), day, clock.instant())) {
            return;
        }
        var since = since(kept.lookedAt(), now.toInstant());
        var tasks = ask(new Tasks(reader, now.toLocalDate())).waiting();
        var news = ask(new News(reader, since, now.toInstant()));
        if (tasks.isEmpty() && news.isEmpty()) {
            book.settleDigest(person.id(), day);
            return;
        }
        var subject = "Hindcast: your fortnight to " + DAY.format(now);
        if (post.send(person, subject, letter(person, tasks, news, kept.lookedAt() != null), "digest/" + day)) {
            book.settleDigest(person.id(), day);
        } else {
            book.giveBackDigest(person.id(), day);
        }
    }

    private static Instant since(@org.jspecify.annotations.Nullable Instant lookedAt, Instant now) {
        if (lookedAt == null) {
            return now.minus(Duration.ofDays(FORTNIGHT));
        }
        return lookedAt.isBefore(now.minus(MOST)) ? now.minus(MOST) : lookedAt;
    }

    private Letter letter(Person person, List<Task> tasks, News.Result news, boolean hasLooked) {
        var letter = post.letter().text("Dear " + person.name() + ",");
        if (!tasks.isEmpty()) {
            letter.heading(tasks.size() == 1 ? "One thing waits for you" : tasks.size() + " things wait for you")
                    .list();
            tasks.stream()
                    .limit(TASKS)
                    .map(task -> Reminders.Line.of(task, post::address))
                    .forEach(line -> letter.item(line.leading(), line.address(), line.rest()));
            if (tasks.size() > TASKS) {
                letter.item("and %d more".formatted(tasks.size() - TASKS), post.address("inbox"), "");
            }
        }
        var day = DAY.format(news.since().atZone(clock.getZone()));
        if (!news.isEmpty()) {
            letter.text(
                    hasLooked
                            ? "Since you last looked, on %s:".formatted(day)
                            : "In the last fortnight, since %s:".formatted(day));
        }
        figures(letter, news.figures());
        news.sections().forEach(section -> section(letter, section));
        return letter.link("Your inbox", post.address("inbox"));
    }

    private static void figures(Letter letter, List<Changed> figures) {
        if (figures.stream().anyMatch(Changed::isChanged)) {
            letter.heading("The portfolio").list();
            figures.forEach(figure -> letter.item(
                    figure.isChanged()
                            ? "%s: %s, it was %s".formatted(figure.label(), money(figure.now()), money(figure.then()))
                            : "%s: %s, as before".formatted(figure.label(), money(figure.now()))));
        }
    }

    private void section(Letter letter, NewsSection section) {
        letter.heading(section.title()).list();
        section.lines().forEach(line -> item(letter, line));
        if (section.more() > 0) {
            letter.item("and %d more".formatted(section.more()));
        }
    }

    private void item(Letter letter, NewsLine line) {
        if (line.key() == null) {
            letter.item(line.words());
        } else {
            letter.item(line.key(), post.address("projects/" + line.key() + "/timeline"), " – " + line.words());
        }
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }
}
