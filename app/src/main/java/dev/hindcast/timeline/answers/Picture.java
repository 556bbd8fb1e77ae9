package dev.hindcast.timeline.answers;

import static dev.hindcast.timeline.Phrases.day;
import static dev.hindcast.timeline.Phrases.label;
import static dev.hindcast.timeline.Phrases.money;
import static dev.hindcast.timeline.Phrases.month;
import static dev.hindcast.timeline.Phrases.number;
import static dev.hindcast.timeline.Phrases.saying;

import dev.hindcast.experiment.Burn;
import dev.hindcast.experiment.ExperimentQuery.Summary;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectDetails.LessonAnswer;
import dev.hindcast.shared.Criterion;
import dev.hindcast.shared.Label;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Wording;
import dev.hindcast.timeline.TimelineQuery.AsOfHere;
import dev.hindcast.value.ValueQuery;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A project at a moment as a list of facts in words, each under a key by which it is found again at another moment. */
final class Picture {

    private final List<Fact> facts = new ArrayList<>();
    private final ProjectDetails project;
    private final AsOfHere.Result shown;
    private final Called names;

    Picture(AsOfHere.Result shown, Called names) {
        this.shown = shown;
        this.project = shown.project();
        this.names = names;
        standing();
        framing();
        gates();
        team();
        shown.experiments().forEach(experiment -> experiment(experiment.summary()));
        value();
        running();
        learning();
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    private void standing() {
        add(Fact.STANDING, "Stage", Label.of(project.stage()) + (project.paused() ? ", paused" : ""));
        add(Fact.STANDING, "Outcome", project.outcome() == null ? null : Label.of(project.outcome()));
        if (!project.health().isEmpty()) {
            var health = project.health().getLast();
            add(Fact.STANDING, "Health", Label.of(health.health()) + saying(health.comment()));
        }
        add(Fact.STANDING, "Owner", names.person(project.framing().owner()));
        add(Fact.STANDING, "Unit", names.unit(project.framing().unit()));
        add(Fact.STANDING, "Goal", names.goal(project.framing().goal()));
        project.targets()
                .forEach(target -> add(
                        Fact.STANDING,
                        "target:" + target.stage(),
                        "Planned to be " + label(target.stage().name()),
                        month(target.month())));
        var goLive = shown.ledger().forecastGoLive();
        add(Fact.STANDING, "Going live", goLive == null ? null : month(goLive));
        var stop = project.stop();
        add(Fact.STANDING, "Stopped", stop == null ? null : day(stop.on()) + saying(stop.reason()));
        add(Fact.STANDING, "Final review", project.review());
        add(Fact.STANDING, "Tags", String.join(", ", project.tags()));
    }

    private void framing() {
        var framing = project.framing();
        add(Fact.FRAMING, "Name", project.name());
        add(Fact.FRAMING, "Problem", framing.problem());
        add(Fact.FRAMING, "Origin", framing.origin() == null ? null : Label.of(framing.origin()));
        var endorsed = framing.endorsement();
        add(Fact.FRAMING, "Endorsed", endorsed == null ? null : names.person(endorsed.by()) + saying(endorsed.note()));
        if (!project.goodEnough().isEmpty()) {
            add(
                    Fact.FRAMING,
                    "Good enough",
                    criterion(project.goodEnough().getLast().criterion()));
        }
        project.kpis().forEach(kpi -> {
            var last = kpi.measurements().isEmpty()
                    ? kpi.baseline()
                    : kpi.measurements().getLast().value();
            add(
                    Fact.FRAMING,
                    "kpi:" + kpi.id(),
                    kpi.name(),
                    "%s %s, from %s to %s"
                            .formatted(number(last), kpi.unit(), number(kpi.baseline()), number(kpi.target())));
        });
    }

    private void gates() {
        var charter = project.charter();
        add(Fact.GATES, "Charter asked for", charter.requestedOn() == null ? null : day(charter.requestedOn()));
        var approval = charter.approval();
        add(
                Fact.GATES,
                "Charter approved",
                approval == null ? null : day(approval.on()) + " by " + names.person(approval.by()));
        var rejection = charter.rejection();
        add(
                Fact.GATES,
                "Charter rejected",
                rejection == null
                        ? null
                        : day(rejection.on()) + " by " + names.person(rejection.by()) + saying(rejection.reason()));
        project.waivers()
                .forEach(waiver -> add(
                        Fact.GATES,
                        "waiver:" + waiver.requirement(),
                        "Waived: " + label(waiver.requirement().name()),
                        names.person(waiver.by()) + saying(waiver.reason())));
        project.readiness()
                .forEach(ready -> add(
                        Fact.GATES,
                        "ready:" + ready.item(),
                        "Ready: " + label(ready.item().name()),
                        ready.note()));
    }

    private void team() {
        var holders = new LinkedHashMap<String, List<String>>();
        project.seats().stream()
                .filter(seating -> seating.until() == null)
                .forEach(seating -> holders.computeIfAbsent(Label.of(seating.seat()), _ -> new ArrayList<>())
                        .add(names.person(seating.person())));
        holders.forEach((seat, people) -> add(Fact.TEAM, "seat:" + seat, seat, String.join(", ", people)));
        project.stakeholders().forEach(one -> {
            var pulse = one.lastPulse();
            add(
                    Fact.TEAM,
                    "stakeholder:" + one.person(),
                    "Stakeholder " + names.person(one.person()),
                    pulse == null
                            ? "no pulse yet"
                            : "%d of 5 on %s".formatted(pulse.satisfaction(), day(pulse.on()))
                                    + saying(pulse.comment()));
        });
    }

    private void experiment(Summary experiment) {
        var burn = Burn.of(experiment, booked(experiment), shown.standing().day());
        var verdict = experiment.verdict();
        var reading = experiment.lastReading();
        var words = Stream.of(
                        Label.of(verdict == null ? experiment.state() : verdict),
                        reading == null
                                ? null
                                : experiment.criterion().metric() + " " + number(reading) + " against "
                                        + bound(experiment.criterion()),
                        experiment.startedOn() == null
                                ? Wording.days(experiment.timeboxDays()) + " planned"
                                : "day %d of %d".formatted(burn.daysUsed(), burn.timeboxDays()),
                        "%s of %s spent".formatted(amount(burn.spent()), amount(burn.budget())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        add(Fact.EXPERIMENTS, "experiment:" + experiment.experiment(), experiment.title(), words);
    }

    private List<Money> booked(Summary experiment) {
        return shown.ledger().bookedCosts().stream()
                .filter(cost -> !cost.reversed() && experiment.experiment().equals(cost.experiment()))
                .map(ValueQuery.BookedCost::amount)
                .toList();
    }

    private void value() {
        var amounts = shown.figures().amounts();
        var currency = shown.figures().currency().getCurrencyCode();
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        figures.put("First promise", amounts.firstPromise());
        figures.put("Forecast", amounts.forecast());
        figures.put("Claimed", amounts.claimed());
        figures.put("Attested", amounts.attested());
        figures.put("Cost", amounts.cost());
        figures.forEach((figure, amount) ->
                add(Fact.VALUE, figure, money(amount.setScale(0, RoundingMode.HALF_EVEN), currency)));
        shown.ledger()
                .drivers()
                .forEach(driver -> add(
                        Fact.VALUE,
                        "driver:" + driver.driver(),
                        driver.name(),
                        amount(driver.forecast().likely())
                                + (driver.recurrence().name().equals("RECURRING") ? " a year" : " once")
                                + (driver.retiredAfter() == null
                                        ? ""
                                        : ", retired after " + month(driver.retiredAfter()))));
    }

    private void running() {
        project.decisions()
                .forEach(decision -> add(
                        Fact.RUNNING,
                        "decision:" + decision.id(),
                        decision.title(),
                        decision.choice()
                                + (decision.reversedBecause() == null
                                        ? ""
                                        : "; reversed" + saying(decision.reversedBecause()))));
        project.escalations()
                .forEach(escalation -> add(
                        Fact.RUNNING,
                        "escalation:" + escalation.id(),
                        escalation.title(),
                        escalation.resolution() != null
                                ? "resolved" + saying(escalation.resolution())
                                : escalation.acknowledgedBy() == null ? "open" : "acknowledged"));
        project.scopeChanges()
                .forEach(change -> add(
                        Fact.RUNNING,
                        "scope:" + change.id(),
                        change.title(),
                        label(change.status().name())
                                + ", %d of %d heard"
                                        .formatted(
                                                change.affected().stream()
                                                        .filter(one ->
                                                                one.acknowledged() || one.waivedBecause() != null)
                                                        .count(),
                                                change.affected().size())));
    }

    private void learning() {
        var lessons = project.lessons().stream()
                .collect(Collectors.groupingBy(ProjectDetails.Lesson::answer, TreeMap::new, Collectors.counting()));
        lessons.forEach((answer, count) -> add(
                Fact.LEARNING,
                "lessons:" + answer,
                answer == LessonAnswer.OPEN ? "Lessons without an answer" : "Lessons " + label(answer.name()),
                count.toString()));
        add(
                Fact.LEARNING,
                "Wins",
                project.wins().isEmpty() ? null : String.valueOf(project.wins().size()));
        var insights = shown.experiments().stream()
                .mapToInt(one -> one.insights().size())
                .sum();
        add(Fact.LEARNING, "Insights", insights == 0 ? null : String.valueOf(insights));
    }

    private static String criterion(Criterion criterion) {
        return criterion.metric() + " " + bound(criterion);
    }

    private static String bound(Criterion criterion) {
        return label(criterion.comparator().name()).toLowerCase(Locale.ROOT) + " " + number(criterion.threshold());
    }

    private static String amount(Money money) {
        return money(
                money.amount().stripTrailingZeros().scale() <= 0
                        ? money.amount().setScale(0)
                        : money.amount(),
                money.currency().getCurrencyCode());
    }

    private void add(String part, String label, @Nullable String text) {
        add(part, part + ":" + label, label, text);
    }

    private void add(String part, String key, String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new Fact(part, key, label, text));
        }
    }
}
