package dev.hindcast.value.write;

import dev.hindcast.shared.Line;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.value.Category;
import dev.hindcast.value.DriverTerms;
import dev.hindcast.value.Recurrence;
import dev.hindcast.value.events.DriverAdded;
import dev.hindcast.value.events.DriverAmended;
import dev.hindcast.value.events.DriverReforecast;
import dev.hindcast.value.events.PromiseFrozen;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a driver's terms into events and takes them out again. */
final class Drivers {

    private Drivers() {}

    static DriverAdded added(String project, String driver, DriverTerms terms, boolean afterFreeze) {
        return new DriverAdded(
                project,
                driver,
                terms.name().value(),
                terms.category().name(),
                terms.recurrence().name(),
                terms.low(),
                terms.likely(),
                terms.high(),
                terms.currency().getCurrencyCode(),
                terms.cashable(),
                terms.startsAfterMonths(),
                terms.rampUp(),
                terms.course().lifeMonths(),
                moves(terms),
                terms.source().value(),
                afterFreeze);
    }

    static DriverAmended amended(String project, String driver, DriverTerms terms) {
        return new DriverAmended(
                project,
                driver,
                terms.name().value(),
                terms.category().name(),
                terms.recurrence().name(),
                terms.low(),
                terms.likely(),
                terms.high(),
                terms.currency().getCurrencyCode(),
                terms.cashable(),
                terms.startsAfterMonths(),
                terms.rampUp(),
                terms.course().lifeMonths(),
                moves(terms),
                terms.source().value());
    }

    static DriverReforecast reforecast(String project, String driver, DriverTerms terms, String reason) {
        return new DriverReforecast(
                project,
                driver,
                terms.name().value(),
                terms.category().name(),
                terms.recurrence().name(),
                terms.low(),
                terms.likely(),
                terms.high(),
                terms.currency().getCurrencyCode(),
                terms.cashable(),
                terms.startsAfterMonths(),
                terms.rampUp(),
                terms.course().lifeMonths(),
                moves(terms),
                terms.source().value(),
                reason);
    }

    static PromiseFrozen.Driver promised(String driver, DriverTerms terms) {
        return new PromiseFrozen.Driver(
                driver,
                terms.name().value(),
                terms.category().name(),
                terms.recurrence().name(),
                terms.low(),
                terms.likely(),
                terms.high(),
                terms.currency().getCurrencyCode(),
                terms.cashable(),
                terms.startsAfterMonths(),
                terms.rampUp(),
                terms.course().lifeMonths(),
                moves(terms),
                terms.source().value());
    }

    static DriverTerms terms(DriverAdded e) {
        return terms(
                e.name(),
                e.category(),
                e.recurrence(),
                List.of(e.low(), e.likely(), e.high()),
                e.currency(),
                e.cashable(),
                e.startsAfterMonths(),
                e.rampUp(),
                e.lifeMonths(),
                e.moves(),
                e.source());
    }

    static DriverTerms terms(DriverAmended e) {
        return terms(
                e.name(),
                e.category(),
                e.recurrence(),
                List.of(e.low(), e.likely(), e.high()),
                e.currency(),
                e.cashable(),
                e.startsAfterMonths(),
                e.rampUp(),
                e.lifeMonths(),
                e.moves(),
                e.source());
    }

    static DriverTerms terms(DriverReforecast e) {
        return terms(
                e.name(),
                e.category(),
                e.recurrence(),
                List.of(e.low(), e.likely(), e.high()),
                e.currency(),
                e.cashable(),
                e.startsAfterMonths(),
                e.rampUp(),
                e.lifeMonths(),
                e.moves(),
                e.source());
    }

    private static DriverTerms terms(
            String name,
            String category,
            String recurrence,
            List<BigDecimal> amounts,
            String currency,
            boolean cashable,
            int startsAfterMonths,
            List<Integer> rampUp,
            int lifeMonths,
            @Nullable String moves,
            String source) {
        return new DriverTerms(
                new Line(name),
                Category.valueOf(category),
                Recurrence.valueOf(recurrence),
                amounts.get(0),
                amounts.get(1),
                amounts.get(2),
                Money.currency(currency),
                cashable,
                startsAfterMonths,
                rampUp,
                lifeMonths,
                moves == null ? null : new Line(moves),
                new Paragraph(source));
    }

    private static @Nullable String moves(DriverTerms terms) {
        var moves = terms.moves();
        return moves == null ? null : moves.value();
    }
}
