package dev.hindcast.search.read.failures;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something that is found out on another core meanwhile; what goes wrong with it goes wrong where it is waited for. */
record Aside<T>(CompletableFuture<T> answer) {

    static <T> Aside<T> of(Supplier<T> question) {
        return new Aside<>(CompletableFuture.supplyAsync(question, Thread::startVirtualThread));
    }

    /** Returns once nothing is asked any more, whatever came of it. */
    void end() {
        answer.handle((_, _) -> null).join();
    }

    T join() {
        try {
            return answer.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
