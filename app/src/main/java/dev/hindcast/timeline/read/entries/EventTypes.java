package dev.hindcast.timeline.read.entries;

import dev.hindcast.experiment.events.ExperimentEvent;
import dev.hindcast.postmortem.events.PostMortemEvent;
import dev.hindcast.project.events.ProjectEvent;
import dev.hindcast.shared.StoredAs;
import dev.hindcast.value.events.ValueEvent;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The events of a timeline by their logical names, and how they are written and read as JSON. */
final class EventTypes {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<String, Class<?>> BY_NAME = Stream.of(
                    ProjectEvent.class, ExperimentEvent.class, ValueEvent.class, PostMortemEvent.class)
            .flatMap(feature -> Arrays.stream(feature.getPermittedSubclasses()))
            .collect(Collectors.toUnmodifiableMap(EventTypes::name, type -> type));

    private EventTypes() {}

    static String name(Class<?> type) {
        return Objects.requireNonNull(type.getAnnotation(StoredAs.class), type::getName)
                .value();
    }

    static Object read(String name, String json) {
        var type = BY_NAME.get(name);
        if (type == null) {
            throw new IllegalStateException("No event is called " + name);
        }
        return JSON.readValue(json, type);
    }
}
