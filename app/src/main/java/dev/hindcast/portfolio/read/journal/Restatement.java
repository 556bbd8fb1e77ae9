package dev.hindcast.portfolio.read.journal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Turns what is wanted from a date on into deltas on what stands: each amount that no longer holds is reversed whole,
 * and the new one added whole, so that amounts which are converted and rounded one by one still cancel exactly.
 *
 * <p>What stands is a step function of the effective date. A fact that was recorded later replaces it from its own
 * effective date on, also where that date lies before the one of an earlier fact; and it is never known earlier than
 * what it replaces.
 *
 * @see "ADR-0046"
 */
final class Restatement {

    private Restatement() {}

    /** The deltas that make the wanted cells hold from the effective date on, and no others, in a fixed order. */
    static List<Delta> of(
            Collection<Delta> standing, SortedMap<Cell, BigDecimal> wanted, Instant recordedAt, LocalDate effective) {
        var byCell = new TreeMap<Cell, List<Delta>>();
        standing.forEach(delta ->
                byCell.computeIfAbsent(delta.cell(), cell -> new ArrayList<>()).add(delta));
        SortedSet<Cell> cells = new TreeSet<>(wanted.keySet());
        cells.addAll(byCell.keySet());
        var deltas = new ArrayList<Delta>();
        for (var cell : cells) {
            var before = byCell.getOrDefault(cell, List.of());
            var amount = wanted.getOrDefault(cell, BigDecimal.ZERO);
            var known = before.stream().map(Delta::recordedAt).reduce(recordedAt, Restatement::later);
            deltas.addAll(replace(cell, inForce(before, effective), amount, known, effective));
        }
        return deltas;
    }

    private static List<Delta> replace(
            Cell cell,
            SortedMap<LocalDate, List<BigDecimal>> inForce,
            BigDecimal wanted,
            Instant recordedAt,
            LocalDate effective) {
        if (holdsAlready(inForce, wanted, effective)) {
            return List.of();
        }
        var deltas = new ArrayList<Delta>();
        inForce.forEach((from, amounts) ->
                amounts.forEach(amount -> deltas.add(new Delta(cell, amount.negate(), recordedAt, from))));
        if (wanted.signum() != 0) {
            deltas.add(new Delta(cell, wanted, recordedAt, effective));
        }
        return deltas;
    }

    private static boolean holdsAlready(
            Map<LocalDate, List<BigDecimal>> inForce, BigDecimal wanted, LocalDate effective) {
        if (wanted.signum() == 0) {
            return inForce.isEmpty();
        }
        var amounts = inForce.get(effective);
        return inForce.size() == 1
                && amounts != null
                && amounts.size() == 1
                && amounts.getFirst().compareTo(wanted) == 0;
    }

    /** What is left of the deltas when opposite ones are struck out, by the date from which it holds at the latest. */
    private static SortedMap<LocalDate, List<BigDecimal>> inForce(List<Delta> deltas, LocalDate effective) {
        var byDate = new TreeMap<LocalDate, List<BigDecimal>>();
        for (var delta : deltas) {
            var from = delta.effective().isAfter(effective) ? delta.effective() : effective;
            var amounts = byDate.computeIfAbsent(from, date -> new ArrayList<>());
            if (!amounts.remove(delta.amount().negate())) {
                amounts.add(delta.amount());
            }
        }
        byDate.values().removeIf(List::isEmpty);
        byDate.values().forEach(amounts -> amounts.sort(null));
        return byDate;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
