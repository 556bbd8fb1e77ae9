package dev.hindcast.transfer.pack;

import dev.hindcast.portfolio.PortfolioQuery.Stopped;
import dev.hindcast.shared.Label;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The pages about what was stopped, and what was learned by it. */
final class Lessons {

    /** A stop as its page tells it. */
    record Stop(
            String key,
            String name,
            String day,
            String stage,
            String reason,
            String signal,
            String salvaged,
            String sunk,
            String avoided,
            String learned,
            List<Lesson> lessons) {}

    /** A lesson; the advice may be empty. */
    record Lesson(String statement, String advice) {}

    /** A figure of learning and what it means. */
    record Figure(String label, String value, String meaning) {}

    private final Answers answers;
    private final Words words;

    Lessons(Answers answers, Words words) {
        this.answers = answers;
        this.words = words;
    }

    void putInto(Map<String, Object> contents) {
        var stops = answers.stops().stops();
        contents.put("stops", stops.stream().map(this::stop).toList());
        contents.put("noStops", stops.isEmpty());
        contents.put("stopCount", stops.size());
        contents.put(
                "sunkTotal",
                words.brief(stops.stream().map(Stopped.Stop::sunk).reduce(BigDecimal.ZERO, BigDecimal::add)));
        contents.put("learning", figures());
    }

    private Stop stop(Stopped.Stop stop) {
        return new Stop(
                stop.key(),
                stop.name(),
                Words.day(stop.day()),
                stop.stage() == null ? "" : "while " + Label.within(stop.stage()),
                PackDocument.orNone(stop.reason()),
                PackDocument.orNone(stop.signal()),
                PackDocument.orNone(stop.salvaged()),
                words.brief(stop.sunk()),
                words.brief(stop.avoided()),
                learned(stop),
                stop.lessons().stream()
                        .map(lesson -> new Lesson(lesson.statement(), lesson.advice() == null ? "" : lesson.advice()))
                        .toList());
    }

    private static String learned(Stopped.Stop stop) {
        if (stop.restricted()) {
            return "Its post-mortem is kept to a few readers.";
        }
        var declined = stop.learningDeclined();
        if (declined != null) {
            return "Nothing new was learned: " + declined;
        }
        if (!stop.lessons().isEmpty()) {
            return "";
        }
        return stop.imported() ? "None came with the import." : "Its post-mortem was not published yet.";
    }

    private List<Figure> figures() {
        var learning = answers.learning();
        return List.of(
                new Figure(
                        "Projects stopped",
                        count(learning.stopped()),
                        learning.imported() == 0
                                ? "since inception"
                                : "since inception; %d imported ones enter no ratio".formatted(learning.imported())),
                new Figure(
                        "Time to stop", days(learning.daysToStop()), "median of the days from the charter to the stop"),
                new Figure(
                        "Spend at stop",
                        Words.percent(learning.spendAtStop()),
                        "of the planned cost of stopped projects"),
                new Figure(
                        "Spend after the first miss",
                        words.brief(learning.spendAfterMiss()),
                        "in months after the one in which a criterion was first missed"),
                new Figure(
                        "Post-mortems in time",
                        Words.percent(learning.publishedInTime()),
                        "of the stops whose term is over"),
                new Figure(
                        "Lessons adopted",
                        count(learning.lessonsAdopted()),
                        "of which %d prevented something".formatted(learning.lessonsPrevented())),
                new Figure(
                        "Recurrences",
                        count(learning.recurrences()),
                        "post-mortems naming a cause whose lesson was known"),
                new Figure("Insights", count(learning.insights()), "captured by experiments"),
                new Figure("Improvements", count(learning.improvements()), "noted in post-mortems"),
                new Figure(
                        "Cost avoided",
                        words.brief(learning.avoidedCost()),
                        "attested; shown apart from value and never added to it"));
    }

    private static String days(@org.jspecify.annotations.Nullable BigDecimal days) {
        return days == null ? Words.NONE : Words.decimal(days) + " days";
    }

    private static String count(int number) {
        return Words.amount(BigDecimal.valueOf(number));
    }
}
