package dev.hindcast.postmortem.automation;

import dev.hindcast.experiment.ExperimentQuery.Detail;
import dev.hindcast.experiment.ExperimentQuery.Summary;
import dev.hindcast.postmortem.Section;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectDetails.GoodEnough;
import dev.hindcast.project.ProjectDetails.Stop;
import dev.hindcast.shared.Criterion;
import dev.hindcast.shared.Label;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Wording;
import dev.hindcast.value.ValueQuery.LedgerOf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is recorded of a project, in Markdown for the sections of its post-mortem. */
record RecordedFacts(ProjectDetails project, String unit, LedgerOf.Result ledger) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    EnumMap<Section, String> ofProject(List<Summary> experiments) {
        var facts = new EnumMap<Section, String>(Section.class);
        var stop = project.stop();
        if (stop != null) {
            put(
                    facts,
                    Section.SUMMARY,
                    "**%s** (%s, %s) was stopped on %s while %s%s"
                            .formatted(
                                    plain(project.name()),
                                    project.key(),
                                    plain(unit),
                                    day(stop.on()),
                                    Label.within(stop.in().name()),
                                    stop.reason() == null ? "." : ": " + sentence(stop.reason())),
                    spentOf(stop));
            put(
                    facts,
                    Section.TRIGGER,
                    labelled("The signal that triggered the stop", stop.signal()),
                    labelled("The reason given", stop.reason()));
            put(facts, Section.WENT_WELL, labelled("Salvaged", stop.salvaged()));
        }
        put(facts, Section.BACKGROUND, background(), kpis());
        put(
                facts,
                Section.EXPECTED_AND_HAPPENED,
                project.goodEnough().isEmpty()
                        ? ""
                        : "Good enough was set as: " + wanted(lastOf(project.goodEnough())) + ".",
                experiments.stream().map(RecordedFacts::criterionAgainstResult).collect(Collectors.joining("\n")));
        put(facts, Section.IMPACT, spent(), insights(experiments));
        return facts;
    }

    EnumMap<Section, String> ofExperiment(Detail experiment) {
        var facts = new EnumMap<Section, String>(Section.class);
        var summary = experiment.summary();
        var ending = experiment.ending();
        put(
                facts,
                Section.SUMMARY,
                "The experiment **%s** of %s (%s) %s"
                        .formatted(
                                plain(summary.title()),
                                plain(project.name()),
                                project.key(),
                                ending == null
                                        ? "has not ended yet."
                                        : "ended on %s as %s: %s"
                                                .formatted(
                                                        day(ending.on()),
                                                        Label.within(
                                                                ending.verdict().name()),
                                                        sentence(ending.summary()))));
        put(
                facts,
                Section.BACKGROUND,
                labelled("Hypothesis", summary.hypothesis()),
                labelled("Method", experiment.method()),
                background());
        put(facts, Section.EXPECTED_AND_HAPPENED, criterionAgainstResult(summary), readings(experiment));
        put(facts, Section.IMPACT, spentOn(summary), timeTaken(summary), insights(List.of(summary)));
        return facts;
    }

    EnumMap<Section, String> ofIncident() {
        var facts = new EnumMap<Section, String>(Section.class);
        put(facts, Section.BACKGROUND, "It concerns " + background());
        return facts;
    }

    private String background() {
        var problem = project.framing().problem();
        return "**%s** (%s) of %s, framed on %s%s"
                .formatted(
                        plain(project.name()),
                        project.key(),
                        plain(unit),
                        day(project.framing().framedOn()),
                        problem == null ? "." : ": " + sentence(problem));
    }

    private String kpis() {
        return project.kpis().stream()
                .map(kpi -> "- %s: from %s to %s %s"
                        .formatted(plain(kpi.name()), number(kpi.baseline()), number(kpi.target()), plain(kpi.unit())))
                .collect(Collectors.joining("\n"));
    }

    private static String criterionAgainstResult(Summary experiment) {
        var reading = experiment.lastReading();
        var verdict = experiment.verdict();
        return "- **%s**: expected %s; %s; %s."
                .formatted(
                        plain(experiment.title()),
                        wanted(experiment.criterion()),
                        reading == null
                                ? "nothing was measured"
                                : "the last reading was %s, %s"
                                        .formatted(
                                                number(reading),
                                                Boolean.TRUE.equals(experiment.criterionMet())
                                                        ? "which meets it"
                                                        : "which misses it"),
                        verdict == null
                                ? Label.within(experiment.state().name()) + ", without a verdict"
                                : "verdict " + Label.within(verdict.name()));
    }

    private static String readings(Detail experiment) {
        return experiment.readings().size() < 2
                ? ""
                : "Readings: "
                        + experiment.readings().stream()
                                .map(reading -> number(reading.value()) + " on " + day(reading.effective()))
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    private String spentOf(Stop stop) {
        var spent = spent();
        return spent.isEmpty() ? "" : spent + " " + lasted(stop);
    }

    private String lasted(Stop stop) {
        return "It had lasted %s."
                .formatted(
                        Wording.days(ChronoUnit.DAYS.between(project.framing().framedOn(), stop.on())));
    }

    /** What was spent against what was planned, in each currency used. */
    private String spent() {
        return ledger.totals().stream()
                .filter(totals ->
                        totals.bookedCost().isPositive() || totals.plannedCost().isPositive())
                .map(totals -> "Spent %s of %s planned%s."
                        .formatted(
                                Wording.money(totals.bookedCost()),
                                Wording.money(totals.plannedCost()),
                                share(totals.bookedCost(), totals.plannedCost())))
                .collect(Collectors.joining(" "));
    }

    private String spentOn(Summary experiment) {
        var booked = ledger.bookedCosts().stream()
                .filter(cost -> !cost.reversed() && experiment.experiment().equals(cost.experiment()))
                .collect(Collectors.groupingBy(
                        cost -> cost.amount().currency().getCurrencyCode(),
                        java.util.TreeMap::new,
                        Collectors.mapping(cost -> cost.amount(), Collectors.reducing(Money::plus))));
        var spent = booked.values().stream()
                .flatMap(sum -> sum.stream().map(Wording::money))
                .collect(Collectors.joining(" and "));
        return (spent.isEmpty() ? "No cost was booked for it" : "Spent " + spent) + ", of a budget of "
                + Wording.money(experiment.budget()) + ".";
    }

    private static String timeTaken(Summary experiment) {
        return experiment.startedOn() == null || experiment.endedOn() == null
                ? ""
                : "It took %s of a timebox of %d."
                        .formatted(
                                Wording.days(ChronoUnit.DAYS.between(experiment.startedOn(), experiment.endedOn())),
                                experiment.timeboxDays());
    }

    private static String insights(List<Summary> experiments) {
        var insights = experiments.stream().mapToInt(Summary::insights).sum();
        return insights == 0 ? "" : "Gained: %d %s.".formatted(insights, insights == 1 ? "insight" : "insights");
    }

    private static GoodEnough lastOf(List<GoodEnough> criteria) {
        return criteria.getLast();
    }

    private static String wanted(GoodEnough goodEnough) {
        return wanted(goodEnough.criterion());
    }

    private static String wanted(Criterion criterion) {
        return "%s %s %s"
                .formatted(
                        plain(criterion.metric().value()),
                        Label.within(criterion.comparator().name()),
                        number(criterion.threshold()));
    }

    private static String labelled(String label, @Nullable String text) {
        return text == null || text.isBlank() ? "" : label + ": " + sentence(text);
    }

    private static String sentence(String text) {
        var stripped = text.strip();
        return stripped.matches("(?s).*[.!?…]") ? stripped : stripped + ".";
    }

    private static String share(Money booked, Money planned) {
        return planned.isPositive()
                ? " (%d %%)"
                        .formatted(booked.amount()
                                .multiply(BigDecimal.valueOf(100))
                                .divide(planned.amount(), 0, java.math.RoundingMode.HALF_EVEN)
                                .intValue())
                : "";
    }

    private static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A name as Markdown shows it as it is. */
    private static String plain(String name) {
        return name.replaceAll("([\\\\*_`\\[\\]<>#])", "\\\\$1");
    }

    private static void put(EnumMap<Section, String> facts, Section section, String... paragraphs) {
        var text =
                Stream.of(paragraphs).filter(paragraph -> !paragraph.isBlank()).collect(Collectors.joining("\n\n"));
        if (!text.isBlank()) {
            facts.put(section, text);
        }
    }
}
