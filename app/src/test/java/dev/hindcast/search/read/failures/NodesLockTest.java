package dev.hindcast.search.read.failures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hindcast.IntegrationTest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class NodesLockTest {

    private static final Executor EACH = Executors.newVirtualThreadPerTaskExecutor();

    @Autowired
    DataSource database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void letsNobodySaveWhileTheNextIndexTakesOver() {
        var rebuilding = new NodesLock(database);
        rebuilding.takeAlone();
        rebuilding.takeAlone();

        var saving = CompletableFuture.runAsync(() -> share(() -> {}), EACH);
        await().during(Duration.ofMillis(500)).until(() -> !saving.isDone());
        rebuilding.release();

        await().until(saving::isDone);
        assertThat(saving).isCompleted();
    }

    @Test
    void waitsForThoseWhoSave() {
        var saved = new CountDownLatch(1);
        var holds = new CountDownLatch(2);
        var one = CompletableFuture.runAsync(() -> share(() -> waitFor(holds, saved)), EACH);
        var other = CompletableFuture.runAsync(() -> share(() -> waitFor(holds, saved)), EACH);
        await().until(() -> holds.getCount() == 0);

        var rebuilding = new NodesLock(database);
        var taking = CompletableFuture.runAsync(rebuilding::takeAlone, EACH);
        await().during(Duration.ofMillis(500)).until(() -> !taking.isDone());
        saved.countDown();

        await().until(taking::isDone);
        assertThat(taking).isCompleted();
        assertThat(CompletableFuture.allOf(one, other)).succeedsWithin(Duration.ofSeconds(5));
        rebuilding.release();
    }

    private void share(Runnable step) {
        transaction.executeWithoutResult(_ -> {
            new NodesLock(database).share();
            step.run();
        });
    }

    private static void waitFor(CountDownLatch holds, CountDownLatch saved) {
        holds.countDown();
        try {
            saved.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
