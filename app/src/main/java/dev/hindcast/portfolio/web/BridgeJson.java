package dev.hindcast.portfolio.web;

import dev.hindcast.portfolio.BridgeBar;
import dev.hindcast.portfolio.PortfolioQuery.Bridge;
import java.util.List;

/** How the value bridge is written in JSON: amounts as texts. */
record BridgeJson(
        String currency, Window window, End from, End to, List<Bar> bars, List<ValueJson.Unconverted> notConverted) {

    /** The fixed months. */
    record Window(String from, String to) {}

    /** The value as known at a moment. */
    record End(String asOf, String value) {}

    /** A bar with what it is made of: the events that contribute most, how many there are, and what the others add. */
    record Bar(BridgeBar kind, String amount, List<Part> entries, int events, String others) {}

    /** What one event contributes to a bar. */
    record Part(String event, String project, String projectKey, String amount) {}

    static BridgeJson of(Bridge.Result result) {
        var months = result.scope().months();
        return new BridgeJson(
                result.currency().getCurrencyCode(),
                new Window(months.from().toString(), months.to().toString()),
                new End(result.from().toString(), result.before().toPlainString()),
                new End(result.scope().asOf().toString(), result.after().toPlainString()),
                result.bars().stream()
                        .map(bar -> new Bar(
                                bar.kind(),
                                bar.amount().toPlainString(),
                                bar.parts().stream()
                                        .map(part -> new Part(
                                                part.event(),
                                                part.project(),
                                                part.projectKey(),
                                                part.amount().toPlainString()))
                                        .toList(),
                                bar.events(),
                                bar.others().toPlainString()))
                        .toList(),
                ValueJson.Unconverted.of(result.notConverted()));
    }
}
