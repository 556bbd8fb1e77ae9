package dev.hindcast.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.organisation.events.SettingChanged;
import dev.hindcast.portfolio.PortfolioQuery.Realisations;
import dev.hindcast.portfolio.PortfolioQuery.Returns;
import dev.hindcast.shared.Period;
import dev.hindcast.value.events.ClaimAttested;
import dev.hindcast.value.events.CostBooked;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** ROI, net present value, payback and the promise of each project over {@link Example}, worked out by hand. */
class ReturnsByHandTest {

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
     * 100 attested, 400 and 333.33 × 0.90 spent. To come are 200 a month from December 2025 (k = 1) to June 2026 (k =
     * 7), worth 1364.65 at 8 % a year; with 300, 500 and 700 the third of them reaches what was spent.
     */
    @Test
    void followFromActualsAndTheForecast() {
        var returns = returns("2025-11-30", Filter.ALL);

        assertThat(returns.discountRate()).isEqualTo("0.08");
        assertThat(returns.all())
                .isEqualTo(new Return(
                        amount("100.00"),
                        amount("700.00"),
                        amount("-600.00"),
                        amount("-0.8571"),
                        amount("764.65"),
                        YearMonth.of(2026, 2),
                        true));
        assertThat(returns.cashable()).isEqualTo(returns.all());
    }

    /** In mid-month the month itself is still to come, undiscounted: 200 + 1364.65 on top of −600. */
    @Test
    void countTheOpenMonthAsForecast() {
        assertThat(returns("2025-11-15", Filter.ALL).all().npv()).isEqualTo(amount("964.65"));
    }

    /** BETA's value is not cashable: of it nothing comes back. */
    @Test
    void leaveOutWhatIsNotCashable() {
        PORTFOLIO.on("2025-11-20", attestBeta());
        var beta = new Filter(Set.of(), Set.of(), Set.of(), Set.of("BETA"), null);

        var returns = returns("2025-11-30", beta);

        assertThat(returns.all().attested()).isEqualTo(amount("7.99"));
        assertThat(returns.cashable().attested()).isEqualTo(amount("0.00"));
        assertThat(returns.cashable().cost()).isEqualTo(amount("300.00"));
        assertThat(returns.cashable().roi()).isEqualTo(amount("-1.0000"));
        assertThat(returns.cashable().payback()).isNull();
        assertThat(returns.cashable().paybackExpected()).isFalse();
    }

    /** Of 90 spent in June 33.33, 66.66 and 100 came back; 20 more in October take it below, so that it never stays. */
    @Test
    void payBackInTheMonthFromWhichValueStaysAtOrAboveCost() {
        var alpha = new Filter(Set.of(), Set.of(), Set.of("COST_SAVING", "VENDOR"), Set.of("alpha"), null);
        PORTFOLIO.on("2025-06-30", vendor("v1", YearMonth.of(2025, 6), "90.00"));

        var paid = returns("2025-11-30", alpha).all();
        assertThat(paid.payback()).isEqualTo(YearMonth.of(2025, 9));
        assertThat(paid.paybackExpected()).isFalse();
        assertThat(paid.roi()).isEqualTo(amount("0.1111"));

        PORTFOLIO.on("2025-11-01", vendor("v2", YearMonth.of(2025, 10), "20.00"));

        var unpaid = returns("2025-11-30", alpha).all();
        assertThat(unpaid.payback()).isEqualTo(YearMonth.of(2025, 12));
        assertThat(unpaid.paybackExpected()).isTrue();
    }

    @Test
    void areNoneWhereNothingWasSpent() {
        var saving = new Filter(Set.of(), Set.of(), Set.of("COST_SAVING"), Set.of(), null);

        var returns = returns("2025-11-30", saving).all();

        assertThat(returns.cost()).isEqualTo(amount("0.00"));
        assertThat(returns.roi()).isNull();
        assertThat(returns.payback()).isNull();
    }

    @Test
    void discountByTheRateKnownAtTheMoment() {
        PORTFOLIO.on("2025-12-05", new SettingChanged("organisation", "discountRate", "0"));

        assertThat(returns("2025-11-30", Filter.ALL).all().npv()).isEqualTo(amount("764.65"));
        assertThat(returns("2025-12-10", Filter.ALL).all().npv()).isEqualTo(amount("700.00"));
    }

    /** To September: 3 × 50 + 3 × 100 promised of ALPHA, 900 of BETA without its harm. */
    @Test
    void standBesideThePromiseProjectByProject() {
        var realisations = PORTFOLIO.ask(new Realisations(scope("2025-11-30", Filter.ALL)));

        assertThat(realisations.until()).isEqualTo(YearMonth.of(2025, 9));
        assertThat(realisations.projects())
                .containsExactly(
                        new Realisations.Line(
                                "alpha", "ALPHA", "Project ALPHA", "LIVE", amount("450.00"), amount("100.00")),
                        new Realisations.Line(
                                "beta", "BETA", "Project BETA", "CHARTERED", amount("900.00"), amount("0.00")));
    }

    private static Returns.Result returns(String day, Filter filter) {
        return PORTFOLIO.ask(new Returns(scope(day, filter)));
    }

    private static Scope scope(String day, Filter filter) {
        return new Scope(YEAR, new AsOf.EndOf(LocalDate.parse(day)), Basis.RECORDED, filter, null);
    }

    private static CostBooked vendor(String cost, YearMonth month, String amount) {
        return new CostBooked("alpha", cost, "VENDOR", month, amount(amount), "EUR", null, null);
    }

    private static ClaimAttested attestBeta() {
        return new ClaimAttested(
                "beta",
                "beta-claim",
                "beta-revenue",
                "REVENUE",
                false,
                YearMonth.of(2025, 8),
                YearMonth.of(2025, 10),
                amount("10.00"),
                "USD",
                amount("10.00"),
                "OWNER",
                null,
                List.of(),
                null);
    }

    private static BigDecimal amount(String amount) {
        return new BigDecimal(amount);
    }
}
