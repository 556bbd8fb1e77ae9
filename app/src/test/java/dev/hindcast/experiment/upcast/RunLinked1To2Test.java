package dev.hindcast.experiment.upcast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.experiment.events.RunLinked;
import dev.hindcast.platform.axon.OldEvents;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunLinked1To2Test {

    @Test
    void givesNoParametersToRunsThatWereLinkedBefore() {
        assertThat(OldEvents.read("experiment.RunLinked", "1", new RunLinked1To2()))
                .isEqualTo(new RunLinked(
                        "experiment", "project", "url", "name", Map.of("key", new BigDecimal("12.50")), Map.of()));
    }
}
