package dev.hindcast.value.read.ledger;

import static dev.hindcast.value.read.ledger.LedgerAsRecorded.money;

import dev.hindcast.shared.DriverId;
import dev.hindcast.shared.Money;
import dev.hindcast.value.Category;
import dev.hindcast.value.ClaimState;
import dev.hindcast.value.Recurrence;
import dev.hindcast.value.ValueQuery.Claim;
import dev.hindcast.value.ValueQuery.Driver;
import dev.hindcast.value.ValueQuery.Expectation;
import dev.hindcast.value.events.DriverAdded;
import dev.hindcast.value.events.DriverAmended;
import dev.hindcast.value.events.DriverReforecast;
import dev.hindcast.value.events.DriverRetired;
import dev.hindcast.value.events.PromiseFrozen;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is known of a driver so far. */
record DriverPage(
        String driver,
        String name,
        Category category,
        Recurrence recurrence,
        boolean cashable,
        @Nullable String moves,
        String source,
        @Nullable Expectation promise,
        Expectation forecast,
        @Nullable YearMonth retiredAfter) {

    DriverPage(DriverAdded e) {
        this(
                e.driver(),
                e.name(),
                Category.valueOf(e.category()),
                Recurrence.valueOf(e.recurrence()),
                e.cashable(),
                e.moves(),
                e.source(),
                null,
                new Expectation(
                        money(e.low(), e.currency()),
                        money(e.likely(), e.currency()),
                        money(e.high(), e.currency()),
                        e.startsAfterMonths(),
                        e.rampUp(),
                        e.lifeMonths()),
                null);
    }

    DriverPage amended(DriverAmended e) {
        return new DriverPage(
                driver,
                e.name(),
                Category.valueOf(e.category()),
                Recurrence.valueOf(e.recurrence()),
                e.cashable(),
                e.moves(),
                e.source(),
                promise,
                new Expectation(
                        money(e.low(), e.currency()),
                        money(e.likely(), e.currency()),
                        money(e.high(), e.currency()),
                        e.startsAfterMonths(),
                        e.rampUp(),
                        e.lifeMonths()),
                retiredAfter);
    }

    DriverPage reforecast(DriverReforecast e) {
        var anew = new Expectation(
                money(e.low(), e.currency()),
                money(e.likely(), e.currency()),
                money(e.high(), e.currency()),
                e.startsAfterMonths(),
                e.rampUp(),
                e.lifeMonths());
        return new DriverPage(driver, name, category, recurrence, cashable, moves, source, promise, anew, retiredAfter);
    }

    DriverPage promised(PromiseFrozen.Driver e) {
        var promised = new Expectation(
                money(e.low(), e.currency()),
                money(e.likely(), e.currency()),
                money(e.high(), e.currency()),
                e.startsAfterMonths(),
                e.rampUp(),
                e.lifeMonths());
        return new DriverPage(
                driver, name, category, recurrence, cashable, moves, source, promised, forecast, retiredAfter);
    }

    DriverPage retired(DriverRetired e) {
        return new DriverPage(
                driver, name, category, recurrence, cashable, moves, source, promise, forecast, e.lastMonth());
    }

    int sign() {
        return category.sign();
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
                sum(claims, state -> state.isLive(), Claim::amount),
                sum(claims, state -> state == ClaimState.CLAIMED, Claim::amount),
                sum(claims, state -> state == ClaimState.ATTESTED, Claim::attested));
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
}
