package dev.hindcast.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.organisation.events.MissionStated;
import dev.hindcast.organisation.events.SettingChanged;
import dev.hindcast.organisation.events.UnitDefined;
import dev.hindcast.portfolio.PortfolioQuery.Background;
import dev.hindcast.portfolio.PortfolioQuery.Series;
import dev.hindcast.portfolio.PortfolioQuery.Stopped;
import dev.hindcast.portfolio.PortfolioQuery.Stopped.Lesson;
import dev.hindcast.postmortem.events.PostMortemPublished;
import dev.hindcast.postmortem.events.VisibilityRestricted;
import dev.hindcast.shared.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was said of stops, and by the organisation of itself, as it was known at a moment. */
class StopsAsKnownTest {

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

    @Test
    void tellsWhyAProjectWasStoppedAndWhatItCost() {
        assertThat(stops("2025-12-31", YEAR)).singleElement().satisfies(stop -> {
            assertThat(stop.key()).isEqualTo("BETA");
            assertThat(stop.day()).isEqualTo(LocalDate.of(2025, 12, 15));
            assertThat(stop.stage()).isEqualTo("DELIVERING");
            assertThat(stop.reason()).isEqualTo("no takers");
            assertThat(stop.signal()).isEqualTo("pilot");
            assertThat(stop.salvaged()).isEqualTo("the data");
            assertThat(stop.sunk()).isEqualTo(new BigDecimal("300.00"));
            assertThat(stop.avoided()).isEqualTo(new BigDecimal("0.00"));
            assertThat(stop.lessons()).isEmpty();
        });
        assertThat(stops("2025-12-31", new Period(YearMonth.of(2025, 1), YearMonth.of(2025, 11))))
                .isEmpty();
    }

    @Test
    void knowsLessonsOnceTheyArePublishedAndKeepsRestrictedOnes() {
        PORTFOLIO
                .on("2025-12-20", published(1, "Ask the users first"))
                .on("2025-12-28", published(2, "Ask the users before the data"));

        assertThat(stops("2025-12-18", YEAR).getFirst().lessons()).isEmpty();
        assertThat(stops("2025-12-20", YEAR).getFirst().lessons())
                .containsExactly(new Lesson("Ask the users first", null));
        assertThat(stops("2025-12-31", YEAR).getFirst().lessons())
                .containsExactly(new Lesson("Ask the users before the data", null));

        PORTFOLIO.on("2026-01-10", new VisibilityRestricted("pm", "beta", List.of("OPS")));

        assertThat(stops("2025-12-31", YEAR).getFirst().restricted()).isTrue();
        assertThat(stops("2025-12-31", YEAR).getFirst().lessons()).isEmpty();
    }

    @Test
    void callsUnitsAsTheyWereCalledThen() {
        PORTFOLIO.on("2026-01-05", new UnitDefined("organisation", "OPS", "Supply chain", false));

        assertThat(background("2025-12-31").units()).containsEntry("OPS", "Operations");
        assertThat(background("2026-01-05").units()).containsEntry("OPS", "Supply chain");
        assertThat(labels("2025-12-31")).contains("Operations");
        assertThat(labels("2026-01-31")).contains("Supply chain");
    }

    @Test
    void knowsMissionAndSettingsFromTheMomentTheyWereRecorded() {
        PORTFOLIO
                .on("2025-06-01", new MissionStated("organisation", "Serve"))
                .on("2026-01-05", new MissionStated("organisation", "Serve well"))
                .on("2026-01-05", new SettingChanged("organisation", "reportingCurrency", "USD"));

        assertThat(background("2025-05-31").mission()).isEmpty();
        assertThat(background("2025-12-31").mission()).isEqualTo("Serve");
        assertThat(background("2025-12-31").reportingCurrency()).hasToString("EUR");
        assertThat(background("2026-01-31").mission()).isEqualTo("Serve well");
        assertThat(background("2026-01-31").reportingCurrency()).hasToString("USD");
    }

    private static List<Stopped.Stop> stops(String asOf, Period months) {
        return PORTFOLIO.ask(new Stopped(scope(asOf, months))).stops();
    }

    private static Background.Result background(String asOf) {
        return PORTFOLIO.ask(new Background(new AsOf.EndOf(LocalDate.parse(asOf)), Basis.RECORDED));
    }

    private static List<String> labels(String asOf) {
        return PORTFOLIO.ask(new Series(scope(asOf, YEAR), Grouping.UNIT)).series().stream()
                .map(Series.Line::label)
                .toList();
    }

    private static Scope scope(String asOf, Period months) {
        return new Scope(months, new AsOf.EndOf(LocalDate.parse(asOf)), Basis.RECORDED, Filter.ALL, null);
    }

    private static PostMortemPublished published(int revision, String lesson) {
        return new PostMortemPublished(
                "pm",
                "beta",
                revision,
                "PROJECT",
                "What became of BETA",
                false,
                Map.of(),
                List.of(),
                List.of(new PostMortemPublished.Lesson("lesson", lesson, null, List.of())),
                List.of(),
                null,
                null);
    }
}
