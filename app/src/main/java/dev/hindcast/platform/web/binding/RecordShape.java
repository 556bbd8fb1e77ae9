package dev.hindcast.platform.web.binding;

import dev.hindcast.shared.Fresh;
import dev.hindcast.shared.Id;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record's components as a request names them. */
public final class RecordShape {

    /** One component: its name, how it is written, whether it may be absent, whether the edge makes it up. */
    public record Part(String name, Kind kind, boolean optional, boolean fresh) {}

    private static final ClassValue<RecordShape> KNOWN = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Class<?> type;
    private final List<Part> parts;
    private final Constructor<?> constructor;

    private RecordShape(Class<?> type) {
        this.type = type;
        var components = type.getRecordComponents();
        this.parts = Arrays.stream(components).map(RecordShape::part).toList();
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            this.constructor.setAccessible(true);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static RecordShape of(Class<?> type) {
        return KNOWN.get(type);
    }

    private static Part part(RecordComponent component) {
        return new Part(
                component.getName(),
                Kind.of(component.getGenericType()),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                component.isAnnotationPresent(Fresh.class));
    }

    public Class<?> type() {
        return type;
    }

    public List<Part> parts() {
        return parts;
    }

    /** The part that a URL's {@code {id}} fills: the first identifier that the command does not create. */
    public Optional<Part> identifiedByUrl() {
        return parts.stream()
                .filter(part -> !part.fresh() && part.kind() instanceof Kind.Identifier)
                .findFirst();
    }

    /** Whether giving this command creates something, and so answers with a new identifier. */
    public boolean creates() {
        return parts.stream().anyMatch(Part::fresh);
    }

    /** Whether the aggregate itself is created, so that no URL can name it yet. */
    public boolean createsItsTarget() {
        return !parts.isEmpty() && parts.getFirst().fresh();
    }

    /** The record with these values; what its constructor refuses is thrown as it is. */
    Object create(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An unused identifier of the type. */
    static Object freshId(Class<? extends Id> type) {
        return of(type).create(new Object[] {Id.random()});
    }
}
