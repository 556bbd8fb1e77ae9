package dev.hindcast.portfolio.web;

import dev.hindcast.portfolio.Amounts;
import dev.hindcast.portfolio.Entry;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.NotConverted;
import dev.hindcast.portfolio.PortfolioQuery.Entries;
import dev.hindcast.portfolio.PortfolioQuery.Series;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How figures are written in JSON: amounts as texts, months as {@code 2026-01}. */
final class ValueJson {

    private ValueJson() {}

    /** A line of a series, or its totals. */
    record Line(
            @Nullable String key,
            @Nullable String label,
            String firstPromise,
            String forecast,
            String claimed,
            String attested,
            String cost,
            String net) {

        static Line of(@Nullable String key, @Nullable String label, Amounts amounts) {
            return new Line(
                    key,
                    label,
                    amounts.firstPromise().toPlainString(),
                    amounts.forecast().toPlainString(),
                    amounts.claimed().toPlainString(),
                    amounts.attested().toPlainString(),
                    amounts.cost().toPlainString(),
                    amounts.net().toPlainString());
        }
    }

    /** The sums of a series. */
    record Totals(String firstPromise, String forecast, String claimed, String attested, String cost, String net) {

        static Totals of(Amounts amounts) {
            var line = Line.of(null, null, amounts);
            return new Totals(
                    line.firstPromise(), line.forecast(), line.claimed(), line.attested(), line.cost(), line.net());
        }
    }

    /** An amount for whose month no rate was known. */
    record Unconverted(String project, String key, Figure figure, Money amount, String month) {

        static List<Unconverted> of(List<NotConverted> amounts) {
            return amounts.stream()
                    .map(left -> new Unconverted(
                            left.project(),
                            left.key(),
                            left.figure(),
                            left.amount(),
                            left.month().toString()))
                    .toList();
        }
    }

    /** The answer about value through time. */
    record Value(
            String currency,
            String asOf,
            String basis,
            String from,
            String to,
            String by,
            List<Line> series,
            Totals totals,
            List<Unconverted> notConverted) {

        static Value of(Series.Result result) {
            var scope = result.scope();
            return new Value(
                    result.currency().getCurrencyCode(),
                    scope.asOf().toString(),
                    lower(scope.basis()),
                    scope.months().from().toString(),
                    scope.months().to().toString(),
                    lower(result.by()),
                    result.series().stream()
                            .map(line -> Line.of(line.key(), line.label(), line.amounts()))
                            .toList(),
                    Totals.of(result.totals()),
                    Unconverted.of(result.notConverted()));
        }
    }

    /** What one event adds to or takes from a figure. */
    record EntryLine(
            String event,
            String project,
            String projectKey,
            String kind,
            Figure figure,
            String subject,
            String name,
            String category,
            Money amount,
            @Nullable Money converted,
            String from,
            String to,
            Instant recordedAt,
            LocalDate effective,
            String actor) {

        static EntryLine of(Entry entry) {
            return new EntryLine(
                    entry.event(),
                    entry.project(),
                    entry.projectKey(),
                    entry.kind(),
                    entry.figure(),
                    entry.subject(),
                    entry.name(),
                    entry.category(),
                    entry.amount(),
                    entry.converted(),
                    entry.from().toString(),
                    entry.to().toString(),
                    entry.recordedAt(),
                    entry.effective(),
                    entry.actor());
        }
    }

    /** A page of entries, and the sum of all of them. */
    record EntryPage(
            String currency,
            String asOf,
            String from,
            String to,
            String sum,
            List<EntryLine> items,
            int page,
            int size,
            long total) {

        static EntryPage of(Scope scope, Entries.Result result) {
            return new EntryPage(
                    result.currency().getCurrencyCode(),
                    scope.asOf().toString(),
                    scope.months().from().toString(),
                    scope.months().to().toString(),
                    result.sum().toPlainString(),
                    result.page().items().stream().map(EntryLine::of).toList(),
                    result.page().page(),
                    result.page().size(),
                    result.page().total());
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
