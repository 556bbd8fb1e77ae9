package dev.hindcast.value.read.ledger;

import dev.hindcast.shared.CostId;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.value.AvoidedCostState;
import dev.hindcast.value.CostCategory;
import dev.hindcast.value.ValueQuery.BookedCost;
import dev.hindcast.value.ValueQuery.Delegation;
import dev.hindcast.value.ValueQuery.LedgerOf;
import dev.hindcast.value.ValueQuery.PlannedCost;
import dev.hindcast.value.events.AttestationDelegated;
import dev.hindcast.value.events.AvoidedCostAttested;
import dev.hindcast.value.events.AvoidedCostClaimed;
import dev.hindcast.value.events.AvoidedCostReversed;
import dev.hindcast.value.events.ClaimAttested;
import dev.hindcast.value.events.ClaimConfirmedByFinance;
import dev.hindcast.value.events.ClaimDisputed;
import dev.hindcast.value.events.ClaimReversed;
import dev.hindcast.value.events.ClaimWithdrawn;
import dev.hindcast.value.events.CostBooked;
import dev.hindcast.value.events.CostPlanned;
import dev.hindcast.value.events.CostReforecast;
import dev.hindcast.value.events.CostReversed;
import dev.hindcast.value.events.DelegationEnded;
import dev.hindcast.value.events.DisputeAnswered;
import dev.hindcast.value.events.DriverAdded;
import dev.hindcast.value.events.DriverAmended;
import dev.hindcast.value.events.DriverReforecast;
import dev.hindcast.value.events.DriverRetired;
import dev.hindcast.value.events.GoLivePlanned;
import dev.hindcast.value.events.GoLiveReforecast;
import dev.hindcast.value.events.PromiseFrozen;
import dev.hindcast.value.events.ValueClaimed;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A ledger read line by line, up to a moment. */
final class LedgerAsRecorded {

    private final ProjectId project;
    private final Map<String, DriverPage> drivers = new LinkedHashMap<>();
    private final Map<String, ClaimPage> claims = new LinkedHashMap<>();
    private final Map<String, AvoidedCostPage> avoidedCosts = new LinkedHashMap<>();
    private final Map<String, PlannedCost> plannedCosts = new TreeMap<>();
    private final Map<String, BookedCost> bookedCosts = new LinkedHashMap<>();
    private final Map<String, Delegation> delegations = new TreeMap<>();
    private long version = -1;
    private @Nullable Instant frozenAt;
    private @Nullable YearMonth promisedGoLive;
    private @Nullable YearMonth forecastGoLive;

    LedgerAsRecorded(ProjectId project) {
        this.project = project;
    }

    void read(LedgerLine line) {
        version = line.version();
        switch (line.fact()) {
            case DriverAdded e -> drivers.put(e.driver(), new DriverPage(e));
            case DriverAmended e -> drivers.computeIfPresent(e.driver(), (id, page) -> page.amended(e));
            case DriverReforecast e -> drivers.computeIfPresent(e.driver(), (id, page) -> page.reforecast(e));
            case DriverRetired e -> drivers.computeIfPresent(e.driver(), (id, page) -> page.retired(e));
            case GoLivePlanned e -> forecastGoLive = e.month();
            case GoLiveReforecast e -> forecastGoLive = e.month();
            case CostPlanned e -> plan(e.category(), e.month(), money(e.amount(), e.currency()));
            case CostReforecast e -> plan(e.category(), e.month(), money(e.amount(), e.currency()));
            case PromiseFrozen e -> freeze(e, line.recordedAt());
            case ValueClaimed e -> claims.put(e.claim(), new ClaimPage(e, line));
            case ClaimAttested e -> claim(e.claim()).attested(e, line);
            case ClaimDisputed e -> claim(e.claim()).disputed(e, line);
            case DisputeAnswered e -> claim(e.claim()).answered(e, line);
            case ClaimWithdrawn e -> claim(e.claim()).withdrawn(e, line);
            case ClaimReversed e -> claim(e.claim()).reversed(e, line);
            case ClaimConfirmedByFinance e -> claim(e.claim()).confirmed(e, line);
            case CostBooked e -> bookedCosts.put(e.cost(), booked(e, line));
            case CostReversed e -> bookedCosts.computeIfPresent(e.cost(), (id, cost) -> reversed(cost, e.reason()));
            case AvoidedCostClaimed e -> avoidedCosts.put(e.avoidedCost(), new AvoidedCostPage(e, line));
            case AvoidedCostAttested e -> avoided(e.avoidedCost()).attested(e, line);
            case AvoidedCostReversed e -> avoided(e.avoidedCost()).reversed(e, line);
            case AttestationDelegated e -> delegations.put(e.person(), delegation(e, line.actor()));
            case DelegationEnded e -> delegations.remove(e.person());
        }
    }

    LedgerOf.Result result(@Nullable Instant asOf) {
        var totals = new Sums();
        var claimPages = claims.values().stream().map(ClaimPage::claim).toList();
        for (var claim : claimPages) {
            var driver = drivers.get(claim.driver().value());
            totals.add(claim, driver == null ? 1 : driver.sign());
        }
        plannedCosts.values().forEach(cost -> totals.addPlanned(cost.forecast()));
        bookedCosts.values().stream().filter(cost -> !cost.reversed()).forEach(cost -> totals.addBooked(cost.amount()));
        var avoided =
                avoidedCosts.values().stream().map(AvoidedCostPage::avoidedCost).toList();
        avoided.stream()
                .filter(cost -> cost.state() == AvoidedCostState.ATTESTED)
                .forEach(cost -> totals.addAvoided(cost.amount()));
        return new LedgerOf.Result(
                project,
                version,
                asOf,
                frozenAt,
                promisedGoLive,
                forecastGoLive,
                drivers.values().stream().map(page -> page.driver(claimPages)).toList(),
                claimPages,
                plannedCosts.values().stream()
                        .sorted(Comparator.comparing(PlannedCost::month).thenComparing(PlannedCost::category))
                        .toList(),
                List.copyOf(bookedCosts.values()),
                avoided,
                List.copyOf(delegations.values()),
                totals.byCurrency());
    }

    private void plan(String category, YearMonth month, Money amount) {
        plannedCosts.compute(place(category, month), (place, before) -> {
            var promise = before == null ? null : before.promise();
            return promise == null && !amount.isPositive()
                    ? null
                    : new PlannedCost(CostCategory.valueOf(category), month, promise, amount);
        });
    }

    private void freeze(PromiseFrozen e, Instant recordedAt) {
        frozenAt = recordedAt;
        promisedGoLive = e.goLive();
        e.drivers()
                .forEach(
                        promised -> drivers.computeIfPresent(promised.driver(), (id, page) -> page.promised(promised)));
        e.costs()
                .forEach(cost -> plannedCosts.computeIfPresent(
                        place(cost.category(), cost.month()),
                        (place, planned) -> new PlannedCost(
                                planned.category(),
                                planned.month(),
                                money(cost.amount(), cost.currency()),
                                planned.forecast())));
    }

    private ClaimPage claim(String id) {
        var page = claims.get(id);
        if (page == null) {
            throw new IllegalStateException("The ledger has no line of claim " + id);
        }
        return page;
    }

    private AvoidedCostPage avoided(String id) {
        var page = avoidedCosts.get(id);
        if (page == null) {
            throw new IllegalStateException("The ledger has no line of avoided cost " + id);
        }
        return page;
    }

    private static BookedCost booked(CostBooked e, LedgerLine line) {
        var experiment = e.experiment();
        return new BookedCost(
                new CostId(e.cost()),
                CostCategory.valueOf(e.category()),
                e.month(),
                money(e.amount(), e.currency()),
                experiment == null ? null : new ExperimentId(experiment),
                e.note(),
                line.actor(),
                line.recordedAt(),
                false,
                null);
    }

    private static BookedCost reversed(BookedCost cost, String reason) {
        return new BookedCost(
                cost.cost(),
                cost.category(),
                cost.month(),
                cost.amount(),
                cost.experiment(),
                cost.note(),
                cost.bookedBy(),
                cost.recordedAt(),
                true,
                reason);
    }

    private static Delegation delegation(AttestationDelegated e, PersonId by) {
        return new Delegation(new PersonId(e.person()), e.until(), by);
    }

    private static String place(String category, YearMonth month) {
        return month + "/" + category;
    }

    static Money money(BigDecimal amount, String currency) {
        return new Money(amount, Money.currency(currency));
    }
}
