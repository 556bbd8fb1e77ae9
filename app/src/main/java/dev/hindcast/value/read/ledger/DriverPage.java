package dev.hindcast.value.read.ledger;

import static dev.hindcast.value.read.ledger.LedgerAsRecorded.money;

import dev.hindcast.shared.DriverId;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Period;
import dev.hindcast.value.Category;
import dev.hindcast.value.ClaimState;
import dev.hindcast.value.Course;
import dev.hindcast.value.DriverMonths;
import dev.hindcast.value.Recurrence;
import dev.hindcast.value.ValueQuery.Claim;
import dev.hindcast.value.ValueQuery.Driver;
import dev.hindcast.value.ValueQuery.DriverStep;
import dev.hindcast.value.ValueQuery.Expectation;
import dev.hindcast.value.events.DriverAdded;
import dev.hindcast.value.events.DriverAmended;
import dev.hindcast.value.events.DriverReforecast;
import dev.hindcast.value.events.DriverRetired;
import dev.hindcast.value.events.PromiseFrozen;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is known of a driver so far. */
final class DriverPage {

    private final String driver;
    private final List<DriverStep> history = new ArrayList<>();
    private String name;
    private Category category;
    private Recurrence recurrence;
    private boolean cashable;
    private @Nullable String moves;
    private String source;
    private @Nullable Expectation promise;
    private Expectation forecast;
    private @Nullable YearMonth retiredAfter;

    DriverPage(DriverAdded e, LedgerLine line) {
        driver = e.driver();
        name = e.name();
        category = Category.valueOf(e.category());
        recurrence = Recurrence.valueOf(e.recurrence());
        cashable = e.cashable();
        moves = e.moves();
        source = e.source();
        forecast = expectation(
                e.low(), e.likely(), e.high(), e.currency(), e.startsAfterMonths(), e.rampUp(), e.lifeMonths());
        step("ADDED", line, null, forecast, null);
    }

    void amended(DriverAmended e, LedgerLine line) {
        var before = forecast;
        name = e.name();
        category = Category.valueOf(e.category());
        recurrence = Recurrence.valueOf(e.recurrence());
        cashable = e.cashable();
        moves = e.moves();
        source = e.source();
        forecast = expectation(
                e.low(), e.likely(), e.high(), e.currency(), e.startsAfterMonths(), e.rampUp(), e.lifeMonths());
        step("AMENDED", line, before, forecast, null);
    }

    void reforecast(DriverReforecast e, LedgerLine line) {
        var before = forecast;
        forecast = expectation(
                e.low(), e.likely(), e.high(), e.currency(), e.startsAfterMonths(), e.rampUp(), e.lifeMonths());
        step("REFORECAST", line, before, forecast, e.reason());
    }

    void promised(PromiseFrozen.Driver e, LedgerLine line) {
        promise = expectation(
                e.low(), e.likely(), e.high(), e.currency(), e.startsAfterMonths(), e.rampUp(), e.lifeMonths());
        step("PROMISED", line, forecast, promise, null);
    }

    void retired(DriverRetired e, LedgerLine line) {
        retiredAfter = e.lastMonth();
        step("RETIRED", line, forecast, null, e.reason());
    }

    @Nullable
    String moves() {
        return moves;
    }

    /** What was promised for the months, likely; null when nothing was promised of this driver. */
    @Nullable
    Money promisedFor(Period months, @Nullable YearMonth goLive) {
        if (promise == null || goLive == null) {
            return null;
        }
        var course = new Course(recurrence, promise.startsAfterMonths(), promise.rampUp(), promise.lifeMonths());
        return DriverMonths.of(promise.likely(), course, goLive)
                .subMap(months.from(), months.to().plusMonths(1))
                .values()
                .stream()
                .reduce(Money.zero(promise.likely().currency()), Money::plus);
    }

    Driver driver(List<Claim> claims) {
        return new Driver(
                new DriverId(driver),
                name,
                category,
                recurrence,
                cashable,
                moves,
                source,
                promise,
                forecast,
                retiredAfter,
                sum(claims, ClaimState::isLive, Claim::amount),
                sum(claims, state -> state == ClaimState.CLAIMED, Claim::amount),
                sum(claims, state -> state == ClaimState.ATTESTED, Claim::attested),
                history);
    }

    private Money sum(List<Claim> claims, Predicate<ClaimState> counted, Function<Claim, @Nullable Money> amount) {
        var sum = Money.zero(forecast.likely().currency());
        for (var claim : claims) {
            var more = amount.apply(claim);
            if (claim.driver().value().equals(driver) && counted.test(claim.state()) && more != null) {
                sum = sum.plus(more);
            }
        }
        return sum;
    }

    private void step(
            String kind,
            LedgerLine line,
            @Nullable Expectation before,
            @Nullable Expectation after,
            @Nullable String reason) {
        history.add(new DriverStep(
                kind,
                line.actor(),
                line.recordedAt(),
                line.effective(),
                before,
                after,
                after == null ? retiredAfter : null,
                reason));
    }

    private static Expectation expectation(
            BigDecimal low,
            BigDecimal likely,
            BigDecimal high,
            String currency,
            int startsAfterMonths,
            List<Integer> rampUp,
            int lifeMonths) {
        return new Expectation(
                money(low, currency),
                money(likely, currency),
                money(high, currency),
                startsAfterMonths,
                rampUp,
                lifeMonths);
    }
}
