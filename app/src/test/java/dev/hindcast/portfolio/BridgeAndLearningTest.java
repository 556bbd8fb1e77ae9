package dev.hindcast.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.experiment.events.InsightCaptured;
import dev.hindcast.experiment.events.ReadingRecorded;
import dev.hindcast.portfolio.PortfolioQuery.Bridge;
import dev.hindcast.portfolio.PortfolioQuery.Learning;
import dev.hindcast.postmortem.events.ImprovementNoted;
import dev.hindcast.postmortem.events.PostMortemPublished;
import dev.hindcast.project.events.LessonAdopted;
import dev.hindcast.project.events.LessonOutcomeRecorded;
import dev.hindcast.project.events.ProjectStopped;
import dev.hindcast.project.events.StageEntered;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Period;
import dev.hindcast.value.events.AvoidedCostAttested;
import dev.hindcast.value.events.AvoidedCostClaimed;
import dev.hindcast.value.events.PromiseFrozen;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bridge over {@link Example}, and learning from one stopped project, worked out by hand. */
class BridgeAndLearningTest {

    private static final Period YEAR = new Period(YearMonth.of(2025, 1), YearMonth.of(2025, 12));
    private static final PortfolioFixture PORTFOLIO =
            Example.told(new PortfolioFixture()).mark();

    @AfterAll
    static void close() {
        PORTFOLIO.close();
    }

    @BeforeEach
    void nothingElseHappened() {
        PORTFOLIO.rewind();
    }

    /**
     * From 1360 to 300: ALPHA doubles (+150 +400), goes live late (−200); of July to September 300 become 100; 400 of
     * October and November and BETA's 900 − 90 lapse.
     */
    @Test
    void leadsOverReforecastSlipRealisedAndLapsed() {
        var bridge = bridge("2025-03-31", "2025-11-30");

        assertThat(bridge.before()).isEqualTo(new BigDecimal("1360.00"));
        assertThat(bridge.after()).isEqualTo(new BigDecimal("300.00"));
        assertThat(bars(bridge))
                .isEqualTo(Map.of(
                        BridgeBar.REFORECAST, new BigDecimal("550.00"),
                        BridgeBar.GO_LIVE_MOVED, new BigDecimal("-200.00"),
                        BridgeBar.REALISED, new BigDecimal("-200.00"),
                        BridgeBar.LAPSED, new BigDecimal("-1210.00")));
    }

    @Test
    void leadsOverLateAttestationAndReversal() {
        assertThat(bars(bridge("2025-10-15", "2025-12-31")))
                .isEqualTo(Map.of(
                        BridgeBar.ATTESTED_LATE, new BigDecimal("100.00"),
                        BridgeBar.REVERSED, new BigDecimal("-100.00"),
                        BridgeBar.LAPSED, new BigDecimal("-600.00")));
    }

    @Test
    void leadsOverRates() {
        assertThat(bars(bridge("2025-06-30", "2025-07-15")))
                .isEqualTo(Map.of(BridgeBar.RATES, new BigDecimal("-90.00")));
    }

    @Test
    void leadsOverNewDriversAndStops() {
        PORTFOLIO.on("2025-07-20", new ProjectStopped("beta", "DELIVERING", "no takers", "pilot", "the data"));

        assertThat(bars(bridge("2025-01-09", "2025-02-28")))
                .isEqualTo(Map.of(BridgeBar.NEW_DRIVERS, new BigDecimal("1560.00")));
        assertThat(bars(bridge("2025-07-10", "2025-07-25")))
                .isEqualTo(Map.of(BridgeBar.STOPPED_OR_RETIRED, new BigDecimal("-800.00")));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2025-12-31",
        "2025-02-10, 2025-03-20",
        "2025-04-30, 2025-10-31",
        "2025-05-25, 2025-07-05",
        "2025-09-30, 2025-11-30",
        "2025-11-30, 2025-12-31",
        "2025-12-31, 2025-12-31",
    })
    void addsUpExactly(String from, String to) {
        var bridge = bridge(from, to);

        var sum = bridge.bars().stream().map(Bridge.Bar::amount).reduce(bridge.before(), BigDecimal::add);
        assertThat(sum).isEqualTo(bridge.after());
        assertThat(bridge.bars()).extracting(Bridge.Bar::kind).containsExactly(BridgeBar.values());
        assertThat(bridge.bars())
                .allSatisfy(bar -> assertThat(
                                bar.parts().stream().map(Bridge.Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo(bar.amount()));
    }

    @Test
    void refusesToLeadBackwards() {
        assertThatThrownBy(() -> bridge("2025-12-31", "2025-01-01")).hasRootCauseInstanceOf(InvalidInput.class);
    }

    @Test
    void countsWhatAStopTaught() {
        stoppedWithLesson();

        var learning = learning("2025-09-01", Set.of("gamma"));

        assertThat(learning.stopped()).isEqualTo(1);
        assertThat(learning.daysToStop()).isEqualByComparingTo("111");
        assertThat(learning.spendAtStop()).isEqualTo(new BigDecimal("0.5000"));
        assertThat(learning.spendAfterMiss()).isEqualTo(new BigDecimal("300.00"));
        assertThat(learning.publishedInTime()).isEqualTo(new BigDecimal("1.0000"));
        assertThat(learning.insights()).isEqualTo(1);
        assertThat(learning.improvements()).isEqualTo(1);
        assertThat(learning.avoidedCost()).isEqualTo(new BigDecimal("400.00"));
        assertThat(learning.recurrences()).isZero();
    }

    @Test
    void countsWhatOthersMadeOfIt() {
        stoppedWithLesson();
        PORTFOLIO
                .on("2025-07-10", new LessonAdopted("alpha", "lesson", "look first"))
                .on("2025-08-10", new LessonOutcomeRecorded("alpha", "lesson", "PREVENTED", "looked"))
                .on("2025-08-20", published("second", "beta"));

        var everywhere = learning("2025-09-01", Set.of());
        assertThat(everywhere.lessonsAdopted()).isEqualTo(1);
        assertThat(everywhere.lessonsPrevented()).isEqualTo(1);
        assertThat(everywhere.recurrences()).isEqualTo(1);
        var before = learning("2025-07-31", Set.of());
        assertThat(before.lessonsAdopted()).isEqualTo(1);
        assertThat(before.lessonsPrevented()).isZero();
        assertThat(before.recurrences()).isZero();
    }

    private static void stoppedWithLesson() {
        PORTFOLIO
                .on("2025-02-20", Example.framed("gamma", "GAMMA", "OPS", null))
                .on("2025-03-01", new StageEntered("gamma", "CHARTERED", "FRAMED", null))
                .on(
                        "2025-03-01",
                        new PromiseFrozen(
                                "gamma",
                                1,
                                YearMonth.of(2025, 9),
                                List.of(),
                                List.of(new PromiseFrozen.PlannedCost(
                                        "PEOPLE", YearMonth.of(2025, 4), new BigDecimal("1000.00"), "EUR"))))
                .on("2025-04-30", Example.cost("gamma", "g1", "2025-04", "200.00", "EUR"))
                .on("2025-05-10", new ReadingRecorded("e", "gamma", "auc", new BigDecimal("0.5"), null, false))
                .on("2025-05-11", new InsightCaptured("e", "gamma", "insight", "no signal"))
                .on("2025-06-10", Example.cost("gamma", "g2", "2025-06", "300.00", "EUR"))
                .on("2025-06-20", new ProjectStopped("gamma", "EXPERIMENTING", "no signal", "auc", "the data"))
                .on(
                        "2025-06-25",
                        new AvoidedCostClaimed(
                                "gamma", "avoided", new BigDecimal("400.00"), "EUR", null, "stopped early", false))
                .on(
                        "2025-06-28",
                        new AvoidedCostAttested("gamma", "avoided", new BigDecimal("400.00"), "EUR", null, "OWNER"))
                .on("2025-06-30", new ImprovementNoted("first", "gamma", "a data catalogue"))
                .on("2025-07-01", published("first", "gamma"));
    }

    private static PostMortemPublished published(String postMortem, String project) {
        return new PostMortemPublished(
                postMortem,
                project,
                1,
                "PROJECT",
                "Title",
                false,
                Map.of(),
                List.of(new PostMortemPublished.Factor(
                        "f", "DATA_LACKING", "Data lacking", "KNOWN", "quote", null, null)),
                List.of(new PostMortemPublished.Lesson("lesson", "Look first", null, List.of())),
                List.of(),
                null,
                null);
    }

    private static Learning.Result learning(String day, Set<String> projects) {
        var filter = new Filter(Set.of(), Set.of(), Set.of(), projects, null);
        return PORTFOLIO.ask(new Learning(new AsOf.EndOf(LocalDate.parse(day)), Basis.RECORDED, filter, null));
    }

    private static Bridge.Result bridge(String from, String to) {
        return PORTFOLIO.ask(Bridge.open(
                new AsOf.EndOf(LocalDate.parse(from)),
                new Scope(YEAR, new AsOf.EndOf(LocalDate.parse(to)), Basis.RECORDED, Filter.ALL, null)));
    }

    private static Map<BridgeBar, BigDecimal> bars(Bridge.Result bridge) {
        var bars = new EnumMap<BridgeBar, BigDecimal>(BridgeBar.class);
        bridge.bars().stream()
                .filter(bar -> bar.amount().signum() != 0)
                .forEach(bar -> bars.put(bar.kind(), bar.amount()));
        return bars;
    }
}
