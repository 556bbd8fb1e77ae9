package dev.hindcast.portfolio.web;

import dev.hindcast.portfolio.PortfolioQuery.Returns;
import dev.hindcast.portfolio.PortfolioQuery.Tiles;
import dev.hindcast.portfolio.Realisation;
import dev.hindcast.portfolio.Return;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the figures of a portfolio are written in JSON: amounts, rates and ratios as texts. */
record FiguresJson(
        String currency,
        String asOf,
        String from,
        String to,
        ValueJson.Totals totals,
        String awaiting,
        NextTwelve nextTwelve,
        Ratio realisation,
        Returned returns,
        Stops stops,
        List<ValueJson.Unconverted> notConverted) {

    /** The forecast of the twelve months that have not ended. */
    record NextTwelve(String from, String to, String low, String likely, String high) {}

    /** The realisation ratio with its parts. */
    record Ratio(
            @Nullable String ratio,
            @Nullable String coverage,
            String promised,
            String attested,
            String until,
            int graceDays,
            String disBenefitPromised,
            String disBenefitAttested,
            int withoutPromise) {

        private static Ratio of(Realisation realisation) {
            return new Ratio(
                    text(realisation.ratio()),
                    text(realisation.coverage()),
                    realisation.promised().toPlainString(),
                    realisation.attested().toPlainString(),
                    realisation.until().toString(),
                    realisation.graceDays(),
                    realisation.disBenefitPromised().toPlainString(),
                    realisation.disBenefitAttested().toPlainString(),
                    realisation.withoutPromise());
        }
    }

    /** Projects stopped by then, and what came of it. */
    record Stops(int stopped, int imported, int learnedInTime, String avoidedCost, int lessons) {}

    /** What came back since inception: all of it, and cashable value only. */
    record Returned(String discountRate, OfValue all, OfValue cashable, List<ValueJson.Unconverted> notConverted) {}

    /** What came back for what was spent; the payback may be an expected one. */
    record OfValue(
            String attested,
            String cost,
            String net,
            @Nullable String roi,
            String npv,
            @Nullable String payback,
            boolean paybackExpected) {

        private static OfValue of(Return value) {
            var payback = value.payback();
            return new OfValue(
                    value.attested().toPlainString(),
                    value.cost().toPlainString(),
                    value.net().toPlainString(),
                    text(value.roi()),
                    value.npv().toPlainString(),
                    payback == null ? null : payback.toString(),
                    value.paybackExpected());
        }
    }

    static FiguresJson of(Tiles.Result tiles, Returns.Result returns) {
        var months = tiles.scope().months();
        var next = tiles.nextTwelve();
        var stops = tiles.stops();
        return new FiguresJson(
                tiles.currency().getCurrencyCode(),
                tiles.scope().asOf().toString(),
                months.from().toString(),
                months.to().toString(),
                ValueJson.Totals.of(tiles.amounts()),
                tiles.awaiting().toPlainString(),
                new NextTwelve(
                        next.from().toString(),
                        next.to().toString(),
                        next.low().toPlainString(),
                        next.likely().toPlainString(),
                        next.high().toPlainString()),
                Ratio.of(tiles.realisation()),
                new Returned(
                        returns.discountRate().toPlainString(),
                        OfValue.of(returns.all()),
                        OfValue.of(returns.cashable()),
                        ValueJson.Unconverted.of(returns.notConverted())),
                new Stops(
                        stops.stopped(),
                        stops.imported(),
                        stops.learnedInTime(),
                        stops.avoidedCost().toPlainString(),
                        stops.lessons()),
                ValueJson.Unconverted.of(tiles.notConverted()));
    }

    private static @Nullable String text(@Nullable BigDecimal ratio) {
        return ratio == null ? null : ratio.toPlainString();
    }
}
