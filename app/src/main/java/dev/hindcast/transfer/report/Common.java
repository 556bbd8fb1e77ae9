package dev.hindcast.transfer.report;

import static dev.hindcast.transfer.report.Paper.plain;
import static dev.hindcast.transfer.report.Paper.sentence;

import dev.hindcast.project.ProjectDetails.Escalation;
import dev.hindcast.project.ProjectDetails.HealthReport;
import dev.hindcast.project.ProjectDetails.ScopeChange;
import dev.hindcast.shared.Label;
import dev.hindcast.shared.Wording;
import dev.hindcast.timeline.TimelineQuery.Entry;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What both voices say in the same words. */
final class Common {

    private static final Locale LOCALE = Locale.ENGLISH;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", LOCALE);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", LOCALE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", LOCALE);

    private Common() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String shortDay(LocalDate day) {
        return SHORT.format(day);
    }

    static String period(LocalDate from, LocalDate to) {
        return day(from) + " to " + day(to);
    }

    /** As the words of events have it, which screens write as the reader's locale wants it. */
    static String money(BigDecimal amount, String currency) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(LOCALE)).format(amount) + " " + currency;
    }

    static String days(LocalDate since, LocalDate today) {
        var days = ChronoUnit.DAYS.between(since, today);
        return Wording.days(days);
    }

    /** Health and how it came to be. */
    static String health(Told told) {
        return told.health()
                .map(report -> "**Health: %s.** %s%s"
                        .formatted(
                                Label.within(report.health().name()), sentence(report.comment()), before(told, report)))
                .orElse("**Health:** not reported yet.");
    }

    private static String before(Told told, HealthReport now) {
        return told.healthBefore()
                .filter(before -> before.health() != now.health())
                .map(before -> " (%s before.)".formatted(Label.of(before.health())))
                .orElse("");
    }

    static String stage(Told told) {
        var name = plain(told.project().name());
        var stage = told.stage()
                .map(visit -> "“%s” has been %s since %s."
                        .formatted(name, Label.within(visit.stage().name()), day(visit.on())))
                .orElse("“" + name + "”.");
        var pause = told.project().pause();
        return pause == null
                ? stage
                : stage + " It is paused since %s: %s".formatted(day(pause.on()), sentence(pause.reason()));
    }

    static String escalation(Told told, Escalation one) {
        var asked = told.wanted();
        var heard =
                one.acknowledgedOn() == null || one.acknowledgedOn().isAfter(asked.to()) ? "not heard yet" : "heard";
        return "Escalation **%s** (%s), open for %s, %s: %s"
                .formatted(
                        plain(one.title()),
                        Label.within(one.kind().name()),
                        days(one.on(), asked.to()),
                        heard,
                        sentence(one.detail()));
    }

    static String scopeChange(Told told, ScopeChange one) {
        var unheard = one.unheard().stream().map(told::name).collect(Collectors.joining(", "));
        return "Scope change **%s**, proposed on %s%s: %s"
                .formatted(
                        plain(one.title()),
                        day(one.on()),
                        unheard.isEmpty() ? ", waits for a decision" : ", not acknowledged yet by " + unheard,
                        sentence(one.detail()));
    }

    /** An event as the timeline tells it, with its day. */
    static String line(Entry entry) {
        return "%s: %s %s".formatted(shortDay(entry.effective()), plain(entry.actorName()), sentence(entry.words()));
    }

    /** The same in other words. */
    static String line(Entry entry, String words) {
        return "%s: %s".formatted(shortDay(entry.effective()), sentence(words));
    }

    /** What the next gate needs and when stages are meant to be entered; only while that is the present. */
    static List<String> next(Told told) {
        var next = new ArrayList<String>();
        var to = told.gate().to();
        if (!told.isUpToDate() || to == null) {
            return next;
        }
        var missing = told.gate().missing();
        next.add(
                missing.isEmpty()
                        ? "Nothing stands in the way of the next stage, %s.".formatted(Label.within(to.name()))
                        : "The next stage, %s, still needs: %s."
                                .formatted(
                                        Label.within(to.name()),
                                        missing.stream()
                                                .map(one -> Label.within(one.message()))
                                                .map(Common::lowered)
                                                .distinct()
                                                .collect(Collectors.joining("; "))));
        told.project().targets().stream()
                .filter(target -> target.stage().compareTo(told.project().stage()) > 0)
                .forEach(target -> next.add("%s is meant to be reached in %s."
                        .formatted(Label.of(target.stage()), MONTH.format(target.month()))));
        return next;
    }

    private static String lowered(String words) {
        return words.length() > 1 && Character.isUpperCase(words.charAt(1))
                ? words
                : words.substring(0, 1).toLowerCase(LOCALE) + words.substring(1);
    }
}
