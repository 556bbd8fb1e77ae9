package dev.hindcast.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.shared.Command;
import dev.hindcast.shared.StoredAs;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** What a command takes the place of is told by names: each is an event's, and each field is the command's, too. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplacingTest {

    private Map<String, Class<?>> events;

    @BeforeAll
    void findEvents() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(StoredAs.class));
        events = scanner.findCandidateComponents("dev.hindcast").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .collect(Collectors.toMap(
                        event -> event.getAnnotation(StoredAs.class).value(), Function.identity()));
    }

    static Stream<Class<? extends Command>> commands() {
        return Replacing.ALL.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void namesEventsAndTheirFields(Class<? extends Command> command) {
        var replacing = Replacing.of(command).orElseThrow();

        assertThat(events).containsKeys(replacing.events().toArray(String[]::new));
        assertThat(fields(command)).containsAll(replacing.about());
        assertThat(replacing.events())
                .allSatisfy(event -> assertThat(fields(events.get(event))).containsAll(replacing.about()));
    }

    private static Stream<String> fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
    }
}
