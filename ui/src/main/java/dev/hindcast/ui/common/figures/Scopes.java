package dev.hindcast.ui.common.figures;

import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Filter;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.shared.Period;
import dev.hindcast.value.Category;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Scopes that differ in one respect. */
public final class Scopes {

    /** So many that whole years around them still make a period. */
    private static final int HALF = Period.MAX_MONTHS / 2 - 12;

    private Scopes() {}

    public static Scope over(Scope scope, Period months) {
        return new Scope(months, scope.asOf(), scope.basis(), scope.filter(), scope.currency());
    }

    public static Scope asOf(Scope scope, AsOf moment) {
        return new Scope(scope.months(), moment, scope.basis(), scope.filter(), scope.currency());
    }

    public static Scope within(Scope scope, Filter filter) {
        return new Scope(scope.months(), scope.asOf(), scope.basis(), filter, scope.currency());
    }

    /** All months there can be around one. */
    public static Period always(YearMonth around) {
        return new Period(around.minusMonths(HALF), around.plusMonths(HALF - 1));
    }

    /** All months up to the given one. */
    public static Period until(YearMonth last) {
        return new Period(last.minusMonths(HALF), last);
    }

    /** All months from the given one on. */
    public static Period from(YearMonth first) {
        return new Period(first, first.plusMonths(HALF));
    }

    public static Filter project(Filter filter, String project) {
        return new Filter(filter.units(), filter.goals(), filter.categories(), Set.of(project), filter.cashable());
    }

    public static Filter unit(Filter filter, String unit) {
        return new Filter(Set.of(unit), filter.goals(), filter.categories(), filter.projects(), filter.cashable());
    }

    public static Filter goal(Filter filter, String goal) {
        return new Filter(filter.units(), Set.of(goal), filter.categories(), filter.projects(), filter.cashable());
    }

    public static Filter category(Filter filter, String category) {
        return new Filter(filter.units(), filter.goals(), Set.of(category), filter.projects(), filter.cashable());
    }

    public static Filter cashable(Filter filter, @Nullable Boolean cashable) {
        return new Filter(filter.units(), filter.goals(), filter.categories(), filter.projects(), cashable);
    }

    /** Without what the realisation ratio tells apart. */
    public static Filter withoutDisBenefits(Filter filter) {
        var named = filter.categories().isEmpty()
                ? Arrays.stream(Category.values()).map(Enum::name).collect(Collectors.toSet())
                : filter.categories();
        var categories = named.stream()
                .filter(name -> !name.equals(Category.DIS_BENEFIT.name()))
                .collect(Collectors.toSet());
        return new Filter(filter.units(), filter.goals(), categories, filter.projects(), filter.cashable());
    }
}
