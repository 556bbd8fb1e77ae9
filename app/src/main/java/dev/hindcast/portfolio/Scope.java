package dev.hindcast.portfolio;

import dev.hindcast.shared.Period;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is asked over.
 *
 * @param months the months whose amounts are summed
 * @param currency the currency to report in; the installation's when absent
 */
public record Scope(
        Period months,
        AsOf asOf,
        Basis basis,
        Filter filter,
        @Nullable Currency currency) {}
