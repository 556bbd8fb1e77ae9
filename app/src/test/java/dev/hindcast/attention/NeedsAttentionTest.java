package dev.hindcast.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hindcast.attention.AttentionQuery.Item;
import dev.hindcast.attention.AttentionQuery.Kind;
import dev.hindcast.attention.AttentionQuery.NeedsAttention;
import dev.hindcast.experiment.events.ExperimentAbandoned;
import dev.hindcast.experiment.events.ExperimentConcluded;
import dev.hindcast.experiment.events.ExperimentPlanned;
import dev.hindcast.experiment.events.ExperimentStarted;
import dev.hindcast.experiment.events.TimeboxExtended;
import dev.hindcast.organisation.events.SettingChanged;
import dev.hindcast.portfolio.PortfolioFixture;
import dev.hindcast.postmortem.events.PostMortemPublished;
import dev.hindcast.project.events.HealthReported;
import dev.hindcast.project.events.LessonAdopted;
import dev.hindcast.project.events.LessonOutcomeRecorded;
import dev.hindcast.project.events.ProjectFramed;
import dev.hindcast.project.events.ProjectImported;
import dev.hindcast.project.events.ProjectPaused;
import dev.hindcast.project.events.ProjectStopped;
import dev.hindcast.project.events.ScopeChangeAcknowledged;
import dev.hindcast.project.events.ScopeChangeProposed;
import dev.hindcast.project.events.SeatFilled;
import dev.hindcast.project.events.SeatVacated;
import dev.hindcast.project.events.StageEntered;
import dev.hindcast.project.events.StakeholderAdded;
import dev.hindcast.project.events.StakeholderPulseRecorded;
import dev.hindcast.value.events.ClaimWithdrawn;
import dev.hindcast.value.events.CostPlanned;
import dev.hindcast.value.events.ValueClaimed;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NeedsAttentionTest {

    private static final PortfolioFixture PORTFOLIO = new PortfolioFixture()
            .on("2026-01-05", new ProjectFramed("p", "PIE", "Pies", "stale pies", "KPI_GAP", "SALES", "GROW", "olga"))
            .on("2026-01-06", new SeatFilled("p", "DELIVERY_MANAGER", "dora"))
            .on("2026-01-06", new SeatFilled("p", "ANALYTICS_TRANSLATOR", "anna"))
            .on("2026-01-10", new StageEntered("p", "CHARTERED", "FRAMED", null))
            .mark();

    @AfterAll
    static void close() {
        PORTFOLIO.close();
    }

    @BeforeEach
    void nothingElseHappened() {
        PORTFOLIO.rewind();
    }

    @Test
    void isEmptyWhenAllIsWell() {
        assertThat(items("2026-03-01")).isEmpty();
    }

    @Test
    void tellsOfRedHealthSinceItTurnedRed() {
        PORTFOLIO
                .on("2026-02-01", new HealthReported("p", "RED", "no data"))
                .on("2026-02-08", new HealthReported("p", "RED", "still none"));

        assertThat(items("2026-02-10"))
                .extracting(Item::kind, Item::key, Item::since)
                .containsExactly(tuple(Kind.RED_HEALTH, "PIE", LocalDate.of(2026, 2, 1)));

        PORTFOLIO.on("2026-02-11", new HealthReported("p", "GREEN", "data"));
        assertThat(items("2026-02-12")).isEmpty();
    }

    @Test
    void tellsOfAFirstExperimentThatIsLargeAndLateUntilItIsMadeSmall() {
        PORTFOLIO.on("2026-01-10", planned("e", 90));

        assertThat(items("2026-02-09")).isEmpty();
        assertThat(items("2026-02-10"))
                .extracting(Item::kind, Item::since, Item::target, Item::text)
                .containsExactly(tuple(
                        Kind.LARGE_FIRST_EXPERIMENT,
                        LocalDate.of(2026, 2, 10),
                        Map.of("experiment", "e"),
                        "The first experiment is large and late: its timebox of 90 days is longer than six weeks; "
                                + "31 days after the charter it has not begun."));

        PORTFOLIO
                .on("2026-02-11", new ExperimentAbandoned("e", "p", "too large"))
                .on("2026-02-11", planned("small", 14));
        assertThat(items("2026-02-12")).isEmpty();
        assertThat(items("2026-02-10")).hasSize(1);
    }

    @Test
    void tellsOfAFirstExperimentOnlyWhileItCanBeMended() {
        PORTFOLIO
                .on("2026-01-10", planned("e", 14))
                .on("2026-01-11", new CostPlanned("p", "PEOPLE", YearMonth.of(2026, 2), new BigDecimal("2000"), "EUR"))
                .on("2026-03-01", new ExperimentStarted("e", "p", 14));

        assertThat(items("2026-03-02"))
                .extracting(Item::text)
                .containsExactly("The first experiment is large and late: it takes 50 % of what the whole project is "
                        + "planned to cost; it began 50 days after the charter.");

        PORTFOLIO.on("2026-03-03", new StageEntered("p", "DELIVERING", "EXPERIMENTING", null));
        assertThat(items("2026-03-04")).extracting(Item::kind).doesNotContain(Kind.LARGE_FIRST_EXPERIMENT);
    }

    @Test
    void tellsOfLessonsWithoutAnOutcomeOnceTheProjectIsInUse() {
        PORTFOLIO
                .on("2026-01-08", new LessonAdopted("p", "l1", "we look first"))
                .on("2026-01-08", new LessonAdopted("p", "l2", "we ask first"));
        assertThat(items("2026-02-01")).isEmpty();

        PORTFOLIO.on("2026-03-01", new StageEntered("p", "LIVE", "DELIVERING", null));
        assertThat(missing("2026-03-02"))
                .containsExactly(tuple(LocalDate.of(2026, 3, 1), "2 adopted lessons have no outcome yet."));

        PORTFOLIO.on("2026-03-05", new LessonOutcomeRecorded("p", "l1", "PREVENTED", "no surprise"));
        assertThat(missing("2026-03-05"))
                .containsExactly(tuple(LocalDate.of(2026, 3, 1), "An adopted lesson has no outcome yet."));

        PORTFOLIO.on("2026-03-06", new LessonOutcomeRecorded("p", "l2", "PREVENTED", "no surprise"));
        assertThat(missing("2026-03-06")).isEmpty();
        assertThat(missing("2026-03-02")).hasSize(1);
    }

    private static List<org.assertj.core.groups.Tuple> missing(String day) {
        return items(day).stream()
                .filter(item -> item.kind() == Kind.OUTCOME_MISSING)
                .map(item -> tuple(item.since(), item.text()))
                .toList();
    }

    private static ExperimentPlanned planned(String experiment, int days) {
        return new ExperimentPlanned(
                experiment,
                "p",
                "Try",
                "It works",
                "A/B",
                "hits",
                "AT_LEAST",
                BigDecimal.TEN,
                days,
                new BigDecimal("1000"),
                "EUR",
                "LOW");
    }

    @Test
    void tellsOfAPostMortemTheDayAfterItsTerm() {
        PORTFOLIO
                .on("2026-02-01", new ProjectStopped("p", "CHARTERED", "why", "signal", "data"))
                .on(
                        "2026-02-01",
                        new ProjectImported(
                                "i",
                                "OLD",
                                "x",
                                "Old",
                                null,
                                null,
                                "SALES",
                                null,
                                null,
                                "STOPPED",
                                null,
                                "LIVE",
                                null,
                                null,
                                LocalDate.of(2020, 1, 1),
                                null,
                                null));
        assertThat(items("2026-02-15")).isEmpty();
        assertThat(items("2026-02-16"))
                .extracting(Item::kind, Item::project)
                .containsExactly(tuple(Kind.POST_MORTEM_OVERDUE, "p"));

        PORTFOLIO.on("2026-02-16", new SettingChanged("organisation", "postMortemDueDays", "20"));
        assertThat(items("2026-02-21")).isEmpty();
        assertThat(items("2026-02-22")).hasSize(1);

        PORTFOLIO.on(
                "2026-02-22",
                new PostMortemPublished(
                        "m", "p", 1, "PROJECT", "Pies", false, Map.of(), List.of(), List.of(), List.of(), null, null));
        assertThat(items("2026-02-23")).isEmpty();
    }

    @Test
    void tellsOfAnExperimentPastItsTimebox() {
        PORTFOLIO
                .on(
                        "2026-02-01",
                        new ExperimentPlanned(
                                "e",
                                "p",
                                "Bake less",
                                "h",
                                "m",
                                "waste",
                                "AT_MOST",
                                BigDecimal.ONE,
                                10,
                                BigDecimal.TEN,
                                "EUR",
                                "LOW"))
                .on("2026-02-01", new ExperimentStarted("e", "p", 10));
        assertThat(items("2026-02-11")).isEmpty();
        assertThat(items("2026-02-12"))
                .extracting(Item::kind, Item::target)
                .containsExactly(tuple(Kind.EXPERIMENT_OVERDUE, Map.of("experiment", "e")));

        PORTFOLIO.on("2026-02-12", new TimeboxExtended("e", "p", 5, 15, "holiday"));
        assertThat(items("2026-02-16")).isEmpty();
        assertThat(items("2026-02-17")).hasSize(1);

        PORTFOLIO.on("2026-02-17", new ExperimentConcluded("e", "p", "REFUTED", "no", null, null, false));
        assertThat(items("2026-02-18")).isEmpty();
    }

    @Test
    void tellsOfAClaimAfterThirtyDays() {
        PORTFOLIO.on(
                "2026-02-01",
                new ValueClaimed(
                        "p",
                        "c",
                        "d",
                        "REVENUE",
                        true,
                        YearMonth.of(2026, 1),
                        YearMonth.of(2026, 1),
                        new BigDecimal("1250.00"),
                        "EUR",
                        null,
                        "ESTIMATE",
                        "orders",
                        false));
        assertThat(items("2026-03-02")).isEmpty();
        assertThat(items("2026-03-03"))
                .extracting(Item::kind, Item::text)
                .containsExactly(tuple(
                        Kind.CLAIM_UNATTESTED, "A claim of 1250 EUR has waited 30 days or more for attestation."));

        PORTFOLIO.on(
                "2026-03-03",
                new ClaimWithdrawn(
                        "p",
                        "c",
                        "d",
                        "REVENUE",
                        true,
                        YearMonth.of(2026, 1),
                        YearMonth.of(2026, 1),
                        new BigDecimal("1250.00"),
                        "EUR",
                        "typo"));
        assertThat(items("2026-03-04")).isEmpty();
    }

    @Test
    void tellsOfAScopeChangeForEachWhoHasNotAnswered() {
        PORTFOLIO
                .on("2026-02-01", new ScopeChangeProposed("p", "s", "Cakes too", "all cakes", List.of("ann", "bob")))
                .on("2026-02-02", new ScopeChangeAcknowledged("p", "s", "ann"));

        assertThat(items("2026-02-02"))
                .extracting(Item::kind, Item::target)
                .containsExactly(tuple(Kind.SCOPE_CHANGE_UNACKNOWLEDGED, Map.of("scopeChange", "s", "person", "bob")));
    }

    @Test
    void tellsOfAStakeholderNobodyTalkedTo() {
        PORTFOLIO
                .on("2026-02-01", new StakeholderAdded("p", "sam", "HIGH", "LOW", null))
                .on("2026-02-05", new StakeholderPulseRecorded("p", "sam", 3, null));

        assertThat(items("2026-02-19")).isEmpty();
        assertThat(items("2026-02-20")).extracting(Item::kind).containsExactly(Kind.STAKEHOLDER_STALE);

        PORTFOLIO.on("2026-02-20", new ProjectPaused("p", "winter"));
        assertThat(items("2026-02-21")).isEmpty();
    }

    @Test
    void tellsOfAVacantSeatAndOfASeatThatOnlyOnePersonHolds() {
        PORTFOLIO
                .on("2026-02-01", new SeatVacated("p", "DELIVERY_MANAGER", "dora"))
                .on("2026-02-01", new SeatFilled("p", "DATA_ENGINEER", "eve"))
                .on("2026-02-01", new StageEntered("p", "EXPERIMENTING", "CHARTERED", null));

        assertThat(items("2026-02-02"))
                .extracting(Item::kind, Item::since, Item::target)
                .containsExactly(
                        tuple(Kind.SEAT_MISSING, LocalDate.of(2026, 2, 1), Map.of("seat", "DELIVERY_MANAGER")),
                        tuple(
                                Kind.BUS_FACTOR_ONE,
                                LocalDate.of(2026, 2, 1),
                                Map.of("seat", "DATA_ENGINEER", "person", "eve")));

        PORTFOLIO
                .on("2026-02-03", new SeatFilled("p", "DATA_ENGINEER", "emil"))
                .on("2026-02-03", new SeatFilled("p", "DELIVERY_MANAGER", "dan"));
        assertThat(items("2026-02-04")).isEmpty();
    }

    @Test
    void keepsToTheUnitsGoalsAndProjectsAskedFor() {
        PORTFOLIO.on("2026-02-01", new HealthReported("p", "RED", "no data"));

        assertThat(ask("2026-02-02", Set.of("SALES"), Set.of("GROW"), Set.of("pie")))
                .hasSize(1);
        assertThat(ask("2026-02-02", Set.of("OPS"), Set.of(), Set.of())).isEmpty();
    }

    @Test
    void isThatOfAListThatKnewNothingLater() {
        PORTFOLIO
                .on("2026-01-20", new StakeholderAdded("p", "sue", "HIGH", "HIGH", null))
                .on("2026-02-01", new HealthReported("p", "RED", "no data"))
                .on("2026-02-03", new SeatVacated("p", "DELIVERY_MANAGER", "dora"))
                .on("2026-02-05", new SeatFilled("p", "DELIVERY_MANAGER", "dan"))
                .on("2026-02-10", new StakeholderPulseRecorded("p", "sue", 4, null))
                .on("2026-02-12", new HealthReported("p", "GREEN", "data"))
                .on("2026-02-20", new ProjectStopped("p", "CHARTERED", "why", "signal", "data"))
                .on("2026-03-01", new SettingChanged("organisation", "postMortemDueDays", "5"));
        var days = List.of("2026-02-02", "2026-02-04", "2026-02-06", "2026-02-11", "2026-02-21", "2026-03-02");
        var known = days.stream().map(NeedsAttentionTest::items).toList();

        assertThat(known).extracting(List::size).containsExactly(1, 3, 2, 1, 0, 1);
        for (int i = 0; i < days.size(); i++) {
            var end = Instant.parse(days.get(i) + "T23:00:00Z");
            PORTFOLIO.replay(recorded -> !recorded.isAfter(end));
            assertThat(items(days.get(i))).as(days.get(i)).isEqualTo(known.get(i));
        }
    }

    private static List<Item> items(String day) {
        return ask(day, Set.of(), Set.of(), Set.of());
    }

    private static List<Item> ask(String day, Set<String> units, Set<String> goals, Set<String> projects) {
        return PORTFOLIO
                .ask(new NeedsAttention(Instant.parse(day + "T23:00:00Z"), units, goals, projects))
                .items();
    }
}
