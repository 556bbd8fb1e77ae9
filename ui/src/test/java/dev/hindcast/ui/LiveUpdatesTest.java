package dev.hindcast.ui;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import dev.hindcast.ui.common.LiveUpdates;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LiveUpdatesTest extends ScreenTest {

    @Autowired
    private LiveUpdates live;

    @Autowired
    private ScreensUnderTest.FakeChanges changes;

    @Test
    void refreshesOnceForManyChangesAndOnlyWhileAttached() {
        var refreshed = new AtomicInteger();
        var before = changes.listeners();
        var shown = new Div();
        live.keep(shown, Set.of("project-list"), refreshed::incrementAndGet);
        UI.getCurrent().add(shown);
        assertThat(changes.listeners()).isEqualTo(before + 1);

        for (int i = 0; i < 50; i++) {
            changes.announce("project-list");
        }
        changes.announce("another");
        await().pollInSameThread().atMost(5, SECONDS).until(() -> {
            com.vaadin.browserless.internal.MockVaadin.runUIQueue();
            return refreshed.get() > 0;
        });

        assertThat(refreshed).hasValue(1);
        UI.getCurrent().remove(shown);
        assertThat(changes.listeners()).isEqualTo(before);
    }
}
