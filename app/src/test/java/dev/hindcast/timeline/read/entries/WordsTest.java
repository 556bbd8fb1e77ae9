package dev.hindcast.timeline.read.entries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.experiment.events.ExperimentEvent;
import dev.hindcast.experiment.events.TimeboxExtended;
import dev.hindcast.postmortem.events.PostMortemEvent;
import dev.hindcast.project.events.HealthReported;
import dev.hindcast.project.events.ProjectEvent;
import dev.hindcast.project.events.SeatVacated;
import dev.hindcast.timeline.Phrases;
import dev.hindcast.value.events.CostBooked;
import dev.hindcast.value.events.ValueClaimed;
import dev.hindcast.value.events.ValueEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private static final Names NAMES = new Names(Map.of("p1", "Priya"), Map.of("d1", "Fewer returns"));

    static Stream<Class<?>> events() {
        return Stream.of(ProjectEvent.class, ExperimentEvent.class, ValueEvent.class, PostMortemEvent.class)
                .flatMap(feature -> Arrays.stream(feature.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void saysWhatHappened(Class<?> type) {
        var name = EventTypes.name(type);
        var words = words(EventTypes.read(
                name, approved(name, type.getAnnotation(Revision.class).value())));
        assertThat(words)
                .isNotBlank()
                .doesNotContain("null")
                .doesNotContain("[")
                .doesNotEndWith(" ")
                // No code, no month and no amount but as people write them, no gap where a name should be.
                .doesNotContainPattern("\\b[A-Z]{2,}_[A-Z_]+\\b")
                .doesNotContainPattern("\\b20\\d\\d-\\d\\d\\b")
                .doesNotContainPattern("\\b[A-Z]{3} ?\\d")
                .doesNotContain("  ", " ,", " .", "“”");
        assertThat(words.charAt(0)).isLowerCase();
    }

    @Test
    void writesAmountsAndMonthsAsPeopleDo() {
        assertThat(words(new ValueClaimed(
                        "p",
                        "c",
                        "d1",
                        "COST_SAVING",
                        true,
                        YearMonth.of(2026, 1),
                        YearMonth.of(2026, 3),
                        new BigDecimal("12500.50"),
                        "EUR",
                        null,
                        "AB_TEST",
                        "fewer parcels came back",
                        false)))
                .isEqualTo("claimed 12,500.50 EUR of “Fewer returns” from January 2026 to March 2026, by A/B test: "
                        + "fewer parcels came back");
        assertThat(words(new CostBooked(
                        "p", "c", "PEOPLE", YearMonth.of(2026, 2), new BigDecimal("800"), "EUR", null, null)))
                .isEqualTo("booked 800 EUR for people in February 2026");
        assertThat(words(new HealthReported("p", "RED", "the data are late")))
                .isEqualTo("reported health red: the data are late");
    }

    @Test
    void countsOneDayAsOne() {
        assertThat(words(new TimeboxExtended("e", "p", 1, 15, "the labels came late")))
                .contains(" by 1 day: the labels");
    }

    @Test
    void saysWhoLeftASeatByThemselves() {
        assertThat(words(new SeatVacated("p", "DATA_SCIENTIST", "p1"))).isEqualTo("left the seat of data scientist");
        assertThat(words(new SeatVacated("p", "DATA_SCIENTIST", "p2")))
                .isEqualTo("took the seat of data scientist from somebody");
    }

    @Test
    void namesNobodyItDoesNotKnow() {
        assertThat(NAMES.person("p1")).isEqualTo("Priya");
        assertThat(NAMES.person("gone")).isEqualTo("somebody");
        assertThat(NAMES.person("system")).isEqualTo("Hindcast");
        assertThat(NAMES.of("unknown", "proposed")).isEqualTo("proposed");
    }

    private static String words(Object event) {
        var words = switch (event) {
            case ProjectEvent e -> new ProjectWords(NAMES, "p1").of(e);
            case ExperimentEvent e -> new ExperimentWords(NAMES).of(e);
            case ValueEvent e -> new ValueWords(NAMES).of(e);
            case PostMortemEvent e -> new PostMortemWords(NAMES).of(e);
            default -> throw new IllegalArgumentException(event.toString());
        };
        return Phrases.tidy(words);
    }

    private static String approved(String name, String revision) {
        try (var file = WordsTest.class.getResourceAsStream("/approved-events/" + name + "." + revision + ".json")) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
