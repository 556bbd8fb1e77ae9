package dev.hindcast.portfolio;

import static dev.hindcast.portfolio.Example.amount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hindcast.portfolio.PortfolioQuery.Contributed;
import dev.hindcast.portfolio.PortfolioQuery.Legends;
import dev.hindcast.portfolio.PortfolioQuery.Legends.Legend;
import dev.hindcast.portfolio.PortfolioQuery.UsefulLessons;
import dev.hindcast.portfolio.PortfolioQuery.UsefulLessons.Useful;
import dev.hindcast.project.events.LessonOutcomeRecorded;
import dev.hindcast.project.events.SeatFilled;
import dev.hindcast.project.events.SeatVacated;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.Period;
import dev.hindcast.shared.PersonId;
import dev.hindcast.value.events.ClaimAttested;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who contributed to attested value: ALPHA has 100 euro attested for July to September 2025 from 20 October to 1
 * December, when they are reversed.
 */
class LegendsTest {

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
    void countsTheWholeClaimForEveryoneWhoseSeatOverlapsItsMonths() {
        PORTFOLIO
                .on("2025-02-01", new SeatFilled("alpha", "DATA_SCIENTIST", "jonas"))
                .on("2025-02-01", new SeatFilled("alpha", "DATA_ENGINEER", "lukas"))
                .on("2025-02-01", new SeatFilled("alpha", "DATA_ANALYST", "mira"))
                .on("2025-02-01", new SeatFilled("beta", "DATA_ANALYST", "yuki"))
                .on("2025-06-30", new SeatVacated("alpha", "DATA_ANALYST", "mira"))
                .on("2025-07-15", new SeatVacated("alpha", "DATA_ENGINEER", "lukas"))
                .on("2025-10-01", new SeatFilled("alpha", "DATA_ANALYST", "yuki"));

        assertThat(legends("2025-10-31", 2025))
                .extracting(Legend::person, Legend::amount, Legend::claims)
                .containsExactly(tuple("jonas", amount("100.00"), 1), tuple("lukas", amount("100.00"), 1));
    }

    @Test
    void countsAClaimOnceForSomeoneWithTwoSeats() {
        PORTFOLIO
                .on("2025-02-01", new SeatFilled("alpha", "DATA_SCIENTIST", "jonas"))
                .on("2025-02-01", new SeatFilled("alpha", "DATA_ANALYST", "jonas"));

        var jonas = legends("2025-10-31", 2025).getFirst();

        assertThat(jonas.amount()).isEqualTo(amount("100.00"));
        assertThat(jonas.projects()).singleElement().satisfies(project -> {
            assertThat(project.key()).isEqualTo("ALPHA");
            assertThat(project.seats()).containsExactlyInAnyOrder("DATA_SCIENTIST", "DATA_ANALYST");
        });
    }

    @Test
    void knowsAttestationsReversalsAndSeatsFromTheDayTheyWereRecorded() {
        PORTFOLIO.on("2025-10-25", "2025-02-01", new SeatFilled("alpha", "DATA_SCIENTIST", "jonas"));

        assertThat(legends("2025-10-24", 2025)).isEmpty();
        assertThat(legends("2025-10-31", 2025)).hasSize(1);
        assertThat(legends("2025-12-31", 2025)).isEmpty();
    }

    @Test
    void countsTheMonthsOfTheYearOfAClaimThatReachesOverIt() {
        PORTFOLIO
                .on("2025-02-01", new SeatFilled("alpha", "DATA_SCIENTIST", "jonas"))
                .on("2025-12-31", new SeatVacated("alpha", "DATA_SCIENTIST", "jonas"))
                .on("2026-03-05", attested("alpha", "second", "COST_SAVING", "2025-12", "2026-02", "90.00", "EUR"));

        assertThat(legends("2026-03-31", 2025)).extracting(Legend::amount).containsExactly(amount("30.00"));
        assertThat(legends("2026-03-31", 2026)).extracting(Legend::amount).containsExactly(amount("60.00"));
        assertThat(legends("2026-03-31", 2024)).isEmpty();
    }

    @Test
    void addsUpEntriesInTheReportingCurrencyAndTakesHarmAway() {
        PORTFOLIO
                .on("2025-02-01", new SeatFilled("alpha", "DATA_SCIENTIST", "jonas"))
                .on("2025-02-01", new SeatFilled("beta", "DATA_SCIENTIST", "jonas"))
                .on("2025-02-01", new SeatFilled("beta", "DATA_ENGINEER", "lukas"))
                .on("2025-11-20", attested("beta", "gain", "REVENUE", "2025-08", "2025-08", "500.00", "USD"))
                .on("2025-11-20", attested("beta", "harm", "DIS_BENEFIT", "2025-09", "2025-09", "50.00", "USD"));

        var all = legends("2025-11-30", 2025);

        assertThat(all).extracting(Legend::person).containsExactly("jonas", "lukas");
        assertThat(all).extracting(Legend::amount).containsExactly(amount("460.00"), amount("360.00"));
        for (var legend : all) {
            var opened = PORTFOLIO.ask(
                    new Contributed(scope("2025-11-30", 2025), new PersonId(legend.person()), PageRequest.first(500)));
            assertThat(opened.sum()).isEqualTo(legend.amount());
            assertThat(opened.page().total()).isEqualTo(legend.claims());
            assertThat(opened.page().items().stream()
                            .map(entry -> entry.converted().amount())
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(legend.amount());
        }
        var first = PORTFOLIO.ask(
                new Contributed(scope("2025-11-30", 2025), new PersonId("jonas"), new PageRequest(1, 2, null)));
        assertThat(first.page().items()).hasSize(1);
        assertThat(first.sum()).isEqualTo(amount("460.00"));
    }

    @Test
    void countsTheLatestOutcomeOfEachProjectWithinTheMonths() {
        PORTFOLIO
                .on("2025-03-01", new LessonOutcomeRecorded("alpha", "ask-first", "HELPED", "early"))
                .on("2025-04-01", new LessonOutcomeRecorded("alpha", "ask-first", "PREVENTED", "later"))
                .on("2025-05-01", new LessonOutcomeRecorded("beta", "ask-first", "HELPED", "too"))
                .on("2025-05-01", new LessonOutcomeRecorded("beta", "buy-it", "DID_NOT_HELP", "no"))
                .on("2026-01-05", new LessonOutcomeRecorded("beta", "small-steps", "HELPED", "next year"));

        assertThat(useful("2026-12-31", 2025)).containsExactly(new Useful("ask-first", 1, 1));
        assertThat(useful("2025-03-31", 2025)).containsExactly(new Useful("ask-first", 0, 1));
        assertThat(useful("2026-12-31", 2026)).containsExactly(new Useful("small-steps", 0, 1));
    }

    private static List<Useful> useful(String day, int year) {
        return PORTFOLIO
                .ask(new UsefulLessons(year(year), AsOf.parse(day), Basis.RECORDED))
                .lessons();
    }

    private static List<Legend> legends(String day, int year) {
        return PORTFOLIO.ask(new Legends(scope(day, year))).legends();
    }

    private static Scope scope(String day, int year) {
        return new Scope(year(year), AsOf.parse(day), Basis.RECORDED, Filter.ALL, null);
    }

    private static Period year(int year) {
        return new Period(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    private static ClaimAttested attested(
            String project, String claim, String category, String from, String to, String amount, String currency) {
        return new ClaimAttested(
                project,
                claim,
                project + "-driver",
                category,
                true,
                YearMonth.parse(from),
                YearMonth.parse(to),
                amount(amount),
                currency,
                amount(amount),
                "OWNER",
                null,
                List.of(),
                null);
    }
}
