package dev.hindcast.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.hindcast.shared.StoredAs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.ObjectMapper;

/**
 * The approved JSON of each event, one file for each revision. {@code -Dapprove=true} writes the files that are missing;
 * it never changes one: a changed event is a new revision with an upcaster.
 */
final class ApprovedEvents {

    private static final Path FOLDER = Path.of("src/test/resources/approved-events");

    private final StoredNameSerializer serializer;
    private final EventUpcasterChain upcasters;

    private ApprovedEvents(Collection<String> packages) {
        serializer = new StoredNameSerializer(StoredNames.in(packages));
        upcasters = new EventUpcasterChain(packages.stream()
                .flatMap(name -> classes(name, new AssignableTypeFilter(EventUpcaster.class)))
                .map(type -> (EventUpcaster) BeanUtils.instantiateClass(type))
                .toList());
    }

    static ApprovedEvents in(Collection<String> packages) {
        return new ApprovedEvents(packages);
    }

    /** Every record that a sealed {@code …Event} interface permits. */
    static Stream<Class<?>> eventsIn(String name) {
        TypeFilter sealedEvents = (reader, _) -> reader.getClassMetadata().isInterface()
                && reader.getClassMetadata().getClassName().endsWith("Event");
        return classes(name, sealedEvents).filter(Class::isSealed).flatMap(ApprovedEvents::permitted);
    }

    static Stream<Class<?>> aggregatesIn(String name) {
        return classes(name, new AnnotationTypeFilter(Aggregate.class));
    }

    private static Stream<Class<?>> permitted(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ApprovedEvents::permitted)
                : Stream.of(type);
    }

    void verify(Class<?> event) throws IOException {
        Path file = FOLDER.resolve(value(event, StoredAs.class) + "." + value(event, Revision.class) + ".json");
        String actual =
                pretty(serializer.serialize(Samples.of(event), byte[].class).getData());
        if (!Files.exists(file) && Boolean.getBoolean("approve")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        if (!Files.exists(file)) {
            fail("There is no approved form of %s; look at it and run with -Dapprove=true:%n%s", file, actual);
        }
        assertThat(actual)
                .as("%s differs from its approved form: raise its revision and add an upcaster", file)
                .isEqualTo(Files.readString(file));
    }

    void read(Path file) throws IOException {
        String[] parts = file.getFileName().toString().split("\\.");
        String name = parts[0] + "." + parts[1];
        String metadata = "{\"actor\":\"p1\"}";
        var entry = new GenericDomainEventEntry<>(
                "Type",
                "a1",
                0,
                "e1",
                Instant.EPOCH.toString(),
                name,
                parts[2],
                Files.readAllBytes(file),
                metadata.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(EventStreamUtils.upcastAndDeserializeDomainEvents(Stream.of(entry), serializer, upcasters)
                        .asStream())
                .allSatisfy(message -> {
                    var read = pretty(serializer
                            .serialize(message.getPayload(), byte[].class)
                            .getData());
                    if (parts[2].equals(value(message.getPayloadType(), Revision.class))) {
                        assertThat(read).isEqualTo(Files.readString(file));
                    } else {
                        assertThat(fields(read)).isEqualTo(fields(current(message.getPayloadType())));
                    }
                });
    }

    /** How the event is stored today; an older revision becomes one with the same fields, which its upcaster fills. */
    private String current(Class<?> event) {
        return pretty(serializer.serialize(Samples.of(event), byte[].class).getData());
    }

    private Collection<String> fields(String json) {
        return serializer.getObjectMapper().readTree(json).propertyNames();
    }

    Stream<Path> files() {
        try {
            return Files.exists(FOLDER) ? Files.list(FOLDER).sorted() : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String pretty(byte[] json) {
        ObjectMapper mapper = serializer.getObjectMapper();
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(mapper.readTree(json)) + "\n";
    }

    private static String value(Class<?> type, Class<? extends Annotation> annotation) {
        return annotation == StoredAs.class
                ? type.getAnnotation(StoredAs.class).value()
                : type.getAnnotation(Revision.class).value();
    }

    private static Stream<Class<?>> classes(String name, TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return true;
            }
        };
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents(name).stream()
                .<Class<?>>map(definition -> ClassUtils.resolveClassName(definition.getBeanClassName(), null))
                .sorted((a, b) -> a.getName().compareTo(b.getName()));
    }
}
