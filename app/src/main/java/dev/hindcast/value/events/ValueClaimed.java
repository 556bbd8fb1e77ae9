package dev.hindcast.value.events;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Realised value of a driver was claimed for whole months.
 *
 * @param moves the KPI or budget line that the driver moves, as named then
 * @param ownersOwn whether the owner claimed it, so that finance attests it
 */
@Revision("1")
@StoredAs("value.ValueClaimed")
public record ValueClaimed(
        String project,
        String claim,
        String driver,
        String category,
        boolean cashable,
        YearMonth from,
        YearMonth to,
        BigDecimal amount,
        String currency,
        @Nullable String moves,
        String method,
        String evidence,
        boolean ownersOwn)
        implements ValueEvent {}
