package dev.hindcast.value.read.ledger;

import dev.hindcast.shared.CostId;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.value.AvoidedCostState;
import dev.hindcast.value.CostCategory;
import dev.hindcast.value.ValueQuery.BookedCost;
import dev.hindcast.value.ValueQuery.Claim;
import dev.hindcast.value.ValueQuery.Delegation;
import dev.hindcast.value.ValueQuery.LedgerOf;
import dev.hindcast.value.ValueQuery.Mover;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A ledger read line by line, up to a moment. */
final class LedgerAsRecorded {

    private final ProjectId project;
    private final Map<String, DriverPage> drivers = new LinkedHashMap<>();
    private final Map<String, ClaimPage> claims = new LinkedHashMap<>();
    private final Map<String, AvoidedCostPage> avoidedCosts = new LinkedHashMap<>();
    private final PlanPage plan = new PlanPage();
    private final Map<String, BookedCost> bookedCosts = new LinkedHashMap<>();
    private final Map<String, Delegation> delegations = new TreeMap<>();
    private long version = -1;

    LedgerAsRecorded(ProjectId project) {
        this.project = project;
    }

    void read(LedgerLine line) {
        version = line.version();
        switch (line.fact()) {
            case DriverAdded e -> drivers.put(e.driver(), new DriverPage(e, line));
            case DriverAmended e -> driver(e.driver()).ifPresent(page -> page.amended(e, line));
            case DriverReforecast e -> driver(e.driver()).ifPresent(page -> page.reforecast(e, line));
            case DriverRetired e -> driver(e.driver()).ifPresent(page -> page.retired(e, line));
            case GoLivePlanned e -> plan.goLive(e.month(), null, line);
            case GoLiveReforecast e -> plan.goLive(e.month(), e.reason(), line);
            case CostPlanned e -> plan.cost(e.category(), e.month(), money(e.amount(), e.currency()), null, line);
            case CostReforecast e ->
                plan.cost(e.category(), e.month(), money(e.amount(), e.currency()), e.reason(), line);
            case PromiseFrozen e -> {
                plan.freeze(e, line.recordedAt());
                e.drivers()
                        .forEach(
                                promised -> driver(promised.driver()).ifPresent(page -> page.promised(promised, line)));
            }
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

    /** The driver's line, and what else was claimed of it, are looked up by the claim's identifier. */
    LedgerOf.Result result(@Nullable Instant asOf, Map<String, List<Mover>> moving) {
        var totals = new Sums();
        var claimPages = new ArrayList<Claim>();
        claims.forEach((id, page) -> {
            var claim = claim(page, moving.getOrDefault(id, List.of()));
            claimPages.add(claim);
            totals.add(claim, page.sign());
        });
        plan.costs().forEach(cost -> totals.addPlanned(cost.forecast()));
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
                plan.frozenAt(),
                plan.promisedGoLive(),
                plan.forecastGoLive(),
                drivers.values().stream().map(page -> page.driver(claimPages)).toList(),
                claimPages,
                plan.costs(),
                List.copyOf(bookedCosts.values()),
                avoided,
                List.copyOf(delegations.values()),
                plan.goLiveHistory(),
                plan.costHistory(),
                totals.byCurrency());
    }

    private Claim claim(ClaimPage page, List<Mover> moving) {
        var driver = driver(page.driver());
        return page.claim(
                driver.map(of -> of.promisedFor(page.period(), plan.promisedGoLive()))
                        .orElse(null),
                driver.map(DriverPage::moves).orElseGet(page::moves),
                moving);
    }

    private Optional<DriverPage> driver(String id) {
        return Optional.ofNullable(drivers.get(id));
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

    static Money money(BigDecimal amount, String currency) {
        return new Money(amount, Money.currency(currency));
    }
}
