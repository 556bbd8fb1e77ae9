package dev.hindcast.portfolio.read.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.shared.InvalidInput;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TogetherTest {

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void needsNoOtherThread() throws InterruptedException {
        var workers = ForkJoinPool.getCommonPoolParallelism();
        var busy = new CountDownLatch(workers);
        var over = new CountDownLatch(1);
        for (int i = 0; i < workers; i++) {
            ForkJoinPool.commonPool().execute(() -> {
                busy.countDown();
                try {
                    over.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            });
        }
        busy.await();

        var both = Together.of(() -> "one", () -> "other");

        over.countDown();
        assertThat(both).isEqualTo(new Together<>("one", "other"));
    }

    @Test
    void tellsWhatIsWrongWithEither() {
        assertThatThrownBy(() -> Together.of(() -> "one", TogetherTest::refuse)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Together.of(TogetherTest::refuse, () -> "other"))
                .isInstanceOf(InvalidInput.class);
    }

    private static String refuse() {
        throw InvalidInput.of("currency", "currency.tooSmall", "is too small a unit");
    }
}
