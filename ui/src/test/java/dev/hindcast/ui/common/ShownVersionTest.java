package dev.hindcast.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.project.ProjectCommand;
import dev.hindcast.shared.Metadata;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Receipt;
import dev.hindcast.shared.StaleVersion;
import dev.hindcast.ui.ScreenTest;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ShownVersionTest extends ScreenTest {

    private static final ProjectCommand RESUME = new ProjectCommand.Resume(new ProjectId("p"));

    @Autowired
    private Messages messages;

    @Test
    void refusesOnceWhatWouldWriteOverAChange() {
        var now = new AtomicLong(3);
        var shown = new ShownVersion(now::get);
        now.set(4);
        answers.decide(command -> {
            throw new StaleVersion(3);
        });

        assertThatThrownBy(() -> shown.send(messages, RESUME, null)).hasMessageContaining("Somebody else has changed");

        answers.decide(command -> new Receipt("p", 5));
        shown.send(messages, RESUME, null);
        shown.send(messages, RESUME, null);
        assertThat(answers.commandMessages())
                .extracting(message -> message.getMetaData().get(Metadata.EXPECTED_VERSION))
                .containsExactly("3", "4", "5");
    }
}
