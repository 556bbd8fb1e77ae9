package dev.hindcast.portfolio.read.value;

import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * Two answers reckoned side by side, while the reader holds what both are reckoned from. Where no other thread is free,
 * the reader reckons both.
 */
record Together<A, B>(A one, B other) {

    static <A, B> Together<A, B> of(Supplier<A> one, Supplier<B> other) {
        var later = ForkJoinTask.adapt((Callable<B>) other::get).fork();
        try {
            return new Together<>(one.get(), later.join());
        } finally {
            later.quietlyJoin();
        }
    }

    /** The same over even and over odd months, for what is reckoned of each month by itself. */
    static <T> Together<T, T> ofMonths(Function<IntPredicate, T> half) {
        return of(() -> half.apply(month -> (month & 1) == 0), () -> half.apply(month -> (month & 1) == 1));
    }
}
