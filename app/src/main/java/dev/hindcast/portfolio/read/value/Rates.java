package dev.hindcast.portfolio.read.value;

import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The rates of blocks into one currency, as known at one moment. */
final class Rates {

    private record Of(String currency, int month) {}

    private final RateBook book;
    private final Currency into;
    private final Moment moment;
    private final Map<Of, Optional<Rate>> known = new ConcurrentHashMap<>();

    Rates(RateBook book, Currency into, Moment moment) {
        this.book = book;
        this.into = into;
        this.moment = moment;
    }

    /** Null when none is known. */
    @Nullable
    Rate of(Block.Key key) {
        return known.computeIfAbsent(
                        new Of(key.currency(), key.month()),
                        wanted -> Optional.ofNullable(book.rate(wanted.currency(), into, wanted.month(), moment)))
                .orElse(null);
    }
}
