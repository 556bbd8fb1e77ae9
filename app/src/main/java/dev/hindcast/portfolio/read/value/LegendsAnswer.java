package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.PortfolioQuery.Contributed;
import dev.hindcast.portfolio.PortfolioQuery.Entries;
import dev.hindcast.portfolio.PortfolioQuery.Legends;
import dev.hindcast.portfolio.PortfolioQuery.Legends.Contribution;
import dev.hindcast.portfolio.PortfolioQuery.Legends.Legend;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.portfolio.read.value.AttestedClaims.Claim;
import dev.hindcast.portfolio.read.value.Sittings.Sitting;
import dev.hindcast.shared.Page;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers who contributed to attested value, and which entries that is made of. */
@Component
class LegendsAnswer {

    /** What somebody contributed to in one project. */
    private static final class Share {
        private final Set<String> seats = new HashSet<>();
        private final Sum sum = new Sum();
        private int claims;
    }

    private final Installation installation;
    private final Memory memory;
    private final AttestedClaims claims;
    private final Sittings sittings;
    private final EntriesTold told;

    LegendsAnswer(
            Installation installation, Memory memory, AttestedClaims claims, Sittings sittings, EntriesTold told) {
        this.installation = installation;
        this.memory = memory;
        this.claims = claims;
        this.sittings = sittings;
        this.told = told;
    }

    @QueryHandler
    Legends.Result answer(Legends query) {
        var scope = query.scope();
        return memory.read(() -> {
            var view = view(scope);
            var seated = sittings.at(view.moment);
            var shares = new HashMap<String, Map<String, Share>>();
            for (var claim : claims.of(view, scope.months())) {
                contribute(claim, seated.getOrDefault(claim.project(), List.of()), shares);
            }
            var attested = Figures.over(
                    view,
                    Set.of(Figure.ATTESTED),
                    scope.months().from(),
                    scope.months().to());
            var total = attested.totals().getOrDefault(Figure.ATTESTED, zero(view));
            return new Legends.Result(
                    view.currency,
                    scope,
                    total,
                    shares.entrySet().stream()
                            .map(person -> legend(person.getKey(), person.getValue(), view))
                            .filter(legend -> legend.amount().signum() > 0)
                            .sorted(Comparator.comparing(Legend::amount)
                                    .reversed()
                                    .thenComparing(Legend::person))
                            .toList(),
                    attested.notConverted());
        });
    }

    @QueryHandler
    Entries.Result answer(Contributed query) {
        var scope = query.scope();
        query.page().sortField("recordedAt", Set.of("recordedAt"));
        var oldestFirst = query.page().sort() != null && !query.page().descending();
        return memory.read(() -> {
            var view = view(scope);
            var seated = sittings.at(view.moment);
            var amounts = claims.of(view, scope.months()).stream()
                    .filter(claim -> seated.getOrDefault(claim.project(), List.of()).stream()
                            .anyMatch(sitting ->
                                    sitting.person().equals(query.person().value())
                                            && sitting.overlaps(claim.months())))
                    .flatMap(claim -> claim.entries().stream())
                    .sorted(Comparator.comparingInt(amount -> oldestFirst ? amount.entry() : -amount.entry()))
                    .toList();
            var sum = new Sum();
            amounts.forEach(amount -> sum.add(amount.converted()));
            var page = amounts.stream()
                    .skip(query.page().offset())
                    .limit(query.page().size())
                    .toList();
            return new Entries.Result(
                    view.currency,
                    new Page<>(
                            told.of(page, view),
                            query.page().page(),
                            query.page().size(),
                            amounts.size()),
                    sum.scaled(view.currency.getDefaultFractionDigits()));
        });
    }

    private View view(Scope scope) {
        var moment = installation.moment(scope.asOf(), scope.basis());
        return memory.view(moment, scope.filter(), installation.currency(scope.currency(), moment));
    }

    private static BigDecimal zero(View view) {
        return BigDecimal.ZERO.setScale(view.currency.getDefaultFractionDigits());
    }

    /** A claim counts once for a person, however many seats they held. */
    private static void contribute(Claim claim, List<Sitting> seated, Map<String, Map<String, Share>> shares) {
        var counted = new HashSet<String>();
        for (var sitting : seated) {
            if (!sitting.overlaps(claim.months())) {
                continue;
            }
            var share = shares.computeIfAbsent(sitting.person(), added -> new HashMap<>())
                    .computeIfAbsent(claim.project(), added -> new Share());
            share.seats.add(sitting.seat());
            if (counted.add(sitting.person())) {
                share.sum.add(claim.converted());
                share.claims++;
            }
        }
    }

    private Legend legend(String person, Map<String, Share> shares, View view) {
        var contributions = shares.entrySet().stream()
                .map(share -> contribution(share.getKey(), share.getValue(), view))
                .sorted(Comparator.comparing(Contribution::amount).reversed().thenComparing(Contribution::key))
                .toList();
        return new Legend(
                person,
                contributions.stream().map(Contribution::amount).reduce(zero(view), BigDecimal::add),
                shares.values().stream().mapToInt(share -> share.claims).sum(),
                contributions);
    }

    private Contribution contribution(String project, Share share, View view) {
        var state = Objects.requireNonNull(view.state(memory.projects().number(project)));
        return new Contribution(
                project,
                state.key(),
                state.name(),
                share.seats,
                share.sum.scaled(view.currency.getDefaultFractionDigits()));
    }
}
