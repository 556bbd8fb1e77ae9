package dev.hindcast.platform.axon;

import dev.hindcast.shared.StoredAs;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * The permanent names of events and snapshots, found by {@link StoredAs} on the class path. A name given twice, or given
 * without a {@link Revision}, stops the start.
 *
 * @see "ADR-0003"
 */
final class StoredNames {

    /** Names that older histories hold and nobody reads any more; their events are passed over. */
    private static final Set<String> RETIRED = Set.of();

    private final Map<String, Class<?>> classes;
    private final Set<String> retired;

    StoredNames(Collection<Class<?>> stored, Set<String> retired) {
        this.classes = new HashMap<>();
        this.retired = Set.copyOf(retired);
        stored.forEach(this::add);
    }

    static StoredNames in(Collection<String> packages) {
        var scanner = new EveryClass();
        scanner.addIncludeFilter(new AnnotationTypeFilter(StoredAs.class));
        Collection<Class<?>> found = packages.stream()
                .flatMap(name -> scanner.findCandidateComponents(name).stream())
                .<Class<?>>map(definition ->
                        ClassUtils.resolveClassName(Objects.requireNonNull(definition.getBeanClassName()), null))
                .toList();
        return new StoredNames(found, RETIRED);
    }

    private void add(Class<?> type) {
        String name = type.getAnnotation(StoredAs.class).value();
        if (!type.isAnnotationPresent(Revision.class)) {
            throw new IllegalStateException(type.getName() + " is stored as " + name + " but has no revision");
        }
        Class<?> other = classes.putIfAbsent(name, type);
        if (retired.contains(name) || (other != null && other != type)) {
            throw new IllegalStateException("The stored name " + name + " of " + type.getName() + " is taken");
        }
    }

    boolean isRetired(String name) {
        return retired.contains(name);
    }

    Optional<Class<?>> classOf(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    Collection<Class<?>> classes() {
        return classes.values();
    }

    private static final class EveryClass extends ClassPathScanningCandidateComponentProvider {

        EveryClass() {
            super(false);
        }

        @Override
        protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
            return true;
        }
    }
}
