package dev.hindcast.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.project.ProjectCommand;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Metadata;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Receipt;
import dev.hindcast.shared.StaleVersion;
import dev.hindcast.ui.ScreenTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ShownVersionTest extends ScreenTest {

    private static final ProjectCommand RENAME = new ProjectCommand.ChangeTags(new ProjectId("p"), List.of());

    @Autowired
    private Messages messages;

    private final AtomicLong now = new AtomicLong(3);
    private Map<String, Object> asked = Map.of();
    private Meanwhile.Changes changes = Meanwhile.Changes.UNSEEN;
    private final Meanwhile meanwhile = new Meanwhile() {
        @Override
        public Changes since(long version, Command command, Map<String, Object> touched) {
            asked = touched;
            return changes;
        }

        @Override
        public List<String> told() {
            return changes.words();
        }
    };

    @Test
    void refusesOnceWhatWouldWriteOverAChange() {
        var shown = ShownVersion.of(now::get, Meanwhile.UNKNOWN);
        changedByAnother();

        assertThatThrownBy(() -> shown.send(messages, RENAME, null)).hasMessageContaining("Somebody else has changed");

        answers.decide(command -> new Receipt("p", 5));
        shown.send(messages, RENAME, null);
        shown.send(messages, RENAME, null);
        assertThat(expected()).containsExactly("3", "4", "5");
    }

    @Test
    void saysWhoChangedWhat() {
        changes = new Meanwhile.Changes(true, List.of("Priya Raman set the target of live to March 2027"), 4);
        var shown = ShownVersion.of(now::get, meanwhile);
        changedByAnother();

        assertThatThrownBy(() -> shown.send(messages, RENAME, null, Map.of("month", "2027-01")))
                .hasMessageContaining("Priya Raman set the target of live to March 2027. What you typed is still here");
        assertThat(asked).containsExactly(Map.entry("month", "2027-01"));
    }

    @Test
    void letsPassWhatConcernsSomethingElse() {
        changes = new Meanwhile.Changes(false, List.of("Priya Raman reported health as green"), 4);
        var shown = ShownVersion.of(now::get, meanwhile);
        now.set(4);
        var tries = new AtomicLong();
        answers.decide(command -> {
            if (tries.incrementAndGet() == 1) {
                throw new StaleVersion(3);
            }
            return new Receipt("p", 5);
        });

        shown.send(messages, RENAME, null);

        assertThat(expected()).containsExactly("3", "4");
    }

    @Test
    void writesOverNothingThatWasNotLookedAt() {
        changes = new Meanwhile.Changes(false, List.of("Priya Raman reported health as green"), 4);
        var shown = ShownVersion.of(now::get, meanwhile);
        now.set(5);
        answers.decide(command -> {
            if (expected().size() == 1) {
                throw new StaleVersion(3);
            }
            return new Receipt("p", 6);
        });

        shown.send(messages, RENAME, null);

        assertThat(expected()).containsExactly("3", "4");
    }

    @Test
    void leavesWhatOnlyAddsAlone() {
        ShownVersion.of(now::get, meanwhile).send(messages, new ProjectCommand.Resume(new ProjectId("p")), null);

        assertThat(expected()).containsOnlyNulls();
    }

    @Test
    void tellsWhatHappenedWhenARuleRefuses() {
        changes = new Meanwhile.Changes(true, List.of("Elena Rossi stopped the project: no data"), 4);
        var shown = ShownVersion.of(now::get, meanwhile);
        answers.decide(command -> {
            throw DomainRule.conflict("project-is-over", "It is stopped.");
        });

        assertThatThrownBy(() -> shown.send(messages, RENAME, null))
                .hasMessage("It is stopped. While you had this open: Elena Rossi stopped the project: no data.");
    }

    private void changedByAnother() {
        now.set(4);
        answers.decide(command -> {
            throw new StaleVersion(3);
        });
    }

    private List<Object> expected() {
        return answers.commandMessages().stream()
                .<Object>map(message -> message.getMetaData().get(Metadata.EXPECTED_VERSION))
                .toList();
    }
}
