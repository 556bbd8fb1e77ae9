package dev.hindcast.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.checkin.events.CheckInEvent;
import dev.hindcast.experiment.events.ExperimentEvent;
import dev.hindcast.organisation.events.OrganisationEvent;
import dev.hindcast.people.events.PersonEvent;
import dev.hindcast.postmortem.events.PostMortemEvent;
import dev.hindcast.project.Origin;
import dev.hindcast.project.ReadinessItem;
import dev.hindcast.project.Seat;
import dev.hindcast.project.Stage;
import dev.hindcast.project.events.ProjectEvent;
import dev.hindcast.value.events.ValueEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The glossary has every word that is kept for ever. */
class GlossaryTest {

    private final String glossary = read();

    @ParameterizedTest
    @ValueSource(
            classes = {
                ProjectEvent.class,
                ExperimentEvent.class,
                ValueEvent.class,
                PostMortemEvent.class,
                PersonEvent.class,
                OrganisationEvent.class,
                CheckInEvent.class
            })
    void namesEveryEvent(Class<?> events) {
        assertThat(events.getPermittedSubclasses())
                .allSatisfy(event -> assertThat(glossary).contains("- **" + event.getSimpleName() + "**: "));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void namesEveryCode(Enum<?> code) {
        assertThat(glossary).contains("`" + code.name() + "`");
    }

    static Stream<Enum<?>> codes() {
        return Stream.<Enum<?>[]>of(Stage.values(), Seat.values(), Origin.values(), ReadinessItem.values())
                .flatMap(Arrays::stream);
    }

    private static String read() {
        try {
            return Files.readString(Path.of("../docs/glossary.md"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
