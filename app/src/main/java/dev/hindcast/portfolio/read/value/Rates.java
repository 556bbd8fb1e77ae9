package dev.hindcast.portfolio.read.value;

import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** The rates of blocks into one currency, as known at one moment. */
final class Rates {

    private static final Object NONE = new Object();

    private final RateBook book;
    private final Currency into;
    private final Moment moment;
    /** By {@link Block#rated}. Threads that look for the same one find the same one. */
    private final @Nullable Object[] known;

    Rates(Memory memory, Currency into, Moment moment) {
        this.book = memory.rates();
        this.into = into;
        this.moment = moment;
        this.known = new Object[memory.journal().ratedBlocks()];
    }

    /** Null when none is known. */
    @Nullable
    Rate of(Block block) {
        var rate = known[block.rated];
        if (rate == null) {
            rate = book.rate(block.key.currency(), into, block.key.month(), moment);
            known[block.rated] = rate == null ? NONE : rate;
        }
        return rate instanceof Rate of ? of : null;
    }
}
