package dev.hindcast.portfolio.read.value;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/** Two answers reckoned side by side, while the reader holds what both are reckoned from. */
record Together<A, B>(A one, B other) {

    static <A, B> Together<A, B> of(Supplier<A> one, Supplier<B> other) {
        var later = CompletableFuture.supplyAsync(other);
        try {
            return new Together<>(one.get(), later.join());
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        } finally {
            later.exceptionally(failed -> null).join();
        }
    }

    /** The same over even and over odd months, for what is reckoned of each month by itself. */
    static <T> Together<T, T> ofMonths(Function<IntPredicate, T> half) {
        return of(() -> half.apply(month -> (month & 1) == 0), () -> half.apply(month -> (month & 1) == 1));
    }
}
