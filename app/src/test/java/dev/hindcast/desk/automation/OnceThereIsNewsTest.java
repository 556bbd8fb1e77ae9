package dev.hindcast.desk.automation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.shared.Changes;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Everybody is asked for only when there can be another answer. */
class OnceThereIsNewsTest {

    private final AtomicReference<Consumer<Changes.Change>> listener = new AtomicReference<>(_ -> {});
    private final AtomicReference<Clock> clock = new AtomicReference<>(at("2026-11-22T08:00:00Z"));
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicBoolean sent = new AtomicBoolean(true);

    @Test
    void restsUntilSomethingChanges() {
        try (var work = work()) {
            assertThat(work.run()).isTrue();
            assertThat(work.run()).isFalse();
            listener.get().accept(new Changes.Change("desk", Set.of()));
            assertThat(work.run()).isTrue();
            assertThat(work.run()).isFalse();
        }
        assertThat(asked).hasValue(2);
    }

    @Test
    void asksAgainOnANewDay() {
        try (var work = work()) {
            work.run();
            clock.set(at("2026-11-23T00:00:01Z"));
            assertThat(work.run()).isTrue();
        }
    }

    @Test
    void triesAgainWhatCouldNotBeSent() {
        try (var work = work()) {
            sent.set(false);
            work.run();
            sent.set(true);
            assertThat(work.run()).isTrue();
            assertThat(work.run()).isFalse();
        }
    }

    private OnceThereIsNews work() {
        Changes changes = heard -> {
            listener.set(heard);
            return () -> {};
        };
        return new OnceThereIsNews(
                () -> {
                    asked.incrementAndGet();
                    return sent.get();
                },
                changes,
                new Clock() {
                    @Override
                    public java.time.ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(java.time.ZoneId zone) {
                        return this;
                    }

                    @Override
                    public Instant instant() {
                        return clock.get().instant();
                    }
                });
    }

    private static Clock at(String moment) {
        return Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    }
}
