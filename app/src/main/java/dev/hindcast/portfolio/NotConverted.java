package dev.hindcast.portfolio;

import dev.hindcast.shared.Money;
import java.time.YearMonth;

/** An amount that no figure contains, because no exchange rate was known for its month. */
public record NotConverted(String project, String key, Figure figure, Money amount, YearMonth month) {}
