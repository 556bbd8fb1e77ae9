package dev.hindcast.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.project.ProjectCommand.ReviseFraming;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.Source;
import dev.hindcast.timeline.TimelineKind;
import dev.hindcast.timeline.TimelineQuery.Entry;
import dev.hindcast.timeline.TimelineQuery.OfProject;
import dev.hindcast.ui.ScreenTest;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.value.ValueCommand.PlanGoLive;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What others did to a project while a form was open: told in words, in the way only where it would be lost. */
class WhatOthersDidTest extends ScreenTest {

    private static final Actor READER = new Actor(new PersonId("ben"), Set.of(Role.DELIVERY_MANAGER));

    @Autowired
    Messages messages;

    @BeforeEach
    void othersHaveBeenBusy() {
        var entries = List.of(
                entry(
                        9,
                        "project.FramingRevised",
                        "Ada revised the framing",
                        Map.of("name", "Keep them", "problem", "One in nine leaves")),
                entry(8, "project.HealthReported", "Ada reported health as green", Map.of()),
                entry(3, "value.GoLivePlanned", "Ada planned to go live in March 2027", Map.of("month", "2027-03")));
        answers.to(OfProject.class, query -> new OfProject.Result(entries, 0, 20, entries.size()));
    }

    @Test
    void standsInTheWayOfTheSameField() {
        var changes = did(ReviseFraming.class).since(7, Map.of("name", "Keep customers"));

        assertThat(changes.concerns()).isTrue();
        assertThat(changes.words()).containsExactly("Ada revised the framing");
    }

    @Test
    void letsAnotherFieldOfTheSameFormPass() {
        assertThat(did(ReviseFraming.class)
                        .since(7, Map.of("problem", "One in nine leaves"))
                        .concerns())
                .isFalse();
    }

    @Test
    void countsOnlyWhatCameAfterTheFormWasOpened() {
        assertThat(did(ReviseFraming.class).since(7, Map.of()).concerns()).isTrue();
        assertThat(did(PlanGoLive.class).since(2, Map.of()).words())
                .containsExactly("Ada planned to go live in March 2027");
    }

    @Test
    void takesWhatIsNotToldYetForAChange() {
        assertThat(did(ReviseFraming.class).since(9, Map.of()).concerns()).isTrue();
    }

    private WhatOthersDid did(Class<? extends Command> command) {
        return new WhatOthersDid(messages, READER, OneProject.ID, command);
    }

    private static Entry entry(long sequence, String type, String words, Map<String, Object> data) {
        return new Entry(
                "e" + sequence,
                TimelineKind.PROJECT,
                "churn",
                sequence,
                type,
                words,
                "ada",
                "Ada",
                Instant.EPOCH,
                LocalDate.EPOCH,
                Source.UI,
                data);
    }
}
