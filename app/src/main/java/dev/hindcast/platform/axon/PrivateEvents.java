package dev.hindcast.platform.axon;

import dev.hindcast.shared.NeverExported;
import dev.hindcast.shared.StoredAs;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.stereotype.Component;

/** The stored names of the events that no export takes along. */
@Component
public class PrivateEvents {

    private final Set<String> names;

    PrivateEvents(BeanFactory beans) {
        names = StoredNames.in(AutoConfigurationPackages.get(beans)).classes().stream()
                .filter(type -> type.isAnnotationPresent(NeverExported.class))
                .map(type -> type.getAnnotation(StoredAs.class).value())
                .collect(Collectors.toUnmodifiableSet());
    }

    public Set<String> names() {
        return names;
    }
}
