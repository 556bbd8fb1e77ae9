package dev.hindcast.portfolio.read.journal;

import dev.hindcast.shared.Money;
import dev.hindcast.value.Category;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Monthly amounts laid into cells. */
final class Cells {

    private Cells() {}

    /** The months of value, with the sign by which their category counts. */
    static SortedMap<Cell, BigDecimal> ofValue(Map<YearMonth, Money> months, Category category, boolean cashable) {
        var cells = new TreeMap<Cell, BigDecimal>();
        months.forEach((month, money) -> cells.put(
                new Cell(month, category.name(), cashable, money.currency().getCurrencyCode()),
                money.amount().multiply(BigDecimal.valueOf(category.sign()))));
        return cells;
    }

    /** One month's money that is spent or not spent: always cash, always counted as it is. */
    static SortedMap<Cell, BigDecimal> ofCost(String category, YearMonth month, BigDecimal amount, String currency) {
        var cells = new TreeMap<Cell, BigDecimal>();
        if (amount.signum() != 0) {
            cells.put(new Cell(month, category, true, currency), amount);
        }
        return cells;
    }

    static SortedMap<Cell, BigDecimal> none() {
        return new TreeMap<>();
    }
}
