package dev.hindcast.value.read.ledger;

import static dev.hindcast.value.read.ledger.LedgerAsRecorded.money;

import dev.hindcast.shared.Money;
import dev.hindcast.value.CostCategory;
import dev.hindcast.value.ValueQuery.CostStep;
import dev.hindcast.value.ValueQuery.GoLiveStep;
import dev.hindcast.value.ValueQuery.PlannedCost;
import dev.hindcast.value.events.PromiseFrozen;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is known so far of the month of going live and of planned costs. */
final class PlanPage {

    private final Map<String, PlannedCost> costs = new TreeMap<>();
    private final List<GoLiveStep> goLiveHistory = new ArrayList<>();
    private final List<CostStep> costHistory = new ArrayList<>();
    private @Nullable Instant frozenAt;
    private @Nullable YearMonth promisedGoLive;
    private @Nullable YearMonth forecastGoLive;

    void goLive(YearMonth month, @Nullable String reason, LedgerLine line) {
        goLiveHistory.add(
                new GoLiveStep(line.actor(), line.recordedAt(), line.effective(), forecastGoLive, month, reason));
        forecastGoLive = month;
    }

    void cost(String category, YearMonth month, Money amount, @Nullable String reason, LedgerLine line) {
        var place = place(category, month);
        var before = costs.get(place);
        costHistory.add(new CostStep(
                CostCategory.valueOf(category),
                month,
                line.actor(),
                line.recordedAt(),
                line.effective(),
                before == null ? null : before.forecast(),
                amount,
                reason));
        var promise = before == null ? null : before.promise();
        if (promise == null && !amount.isPositive()) {
            costs.remove(place);
        } else {
            costs.put(place, new PlannedCost(CostCategory.valueOf(category), month, promise, amount));
        }
    }

    void freeze(PromiseFrozen e, Instant recordedAt) {
        frozenAt = recordedAt;
        promisedGoLive = e.goLive();
        e.costs()
                .forEach(cost -> costs.computeIfPresent(
                        place(cost.category(), cost.month()),
                        (place, planned) -> new PlannedCost(
                                planned.category(),
                                planned.month(),
                                money(cost.amount(), cost.currency()),
                                planned.forecast())));
    }

    /** By month, then by category. */
    List<PlannedCost> costs() {
        return costs.values().stream()
                .sorted(Comparator.comparing(PlannedCost::month).thenComparing(PlannedCost::category))
                .toList();
    }

    List<GoLiveStep> goLiveHistory() {
        return goLiveHistory;
    }

    List<CostStep> costHistory() {
        return costHistory;
    }

    @Nullable
    Instant frozenAt() {
        return frozenAt;
    }

    @Nullable
    YearMonth promisedGoLive() {
        return promisedGoLive;
    }

    @Nullable
    YearMonth forecastGoLive() {
        return forecastGoLive;
    }

    private static String place(String category, YearMonth month) {
        return month + "/" + category;
    }
}
