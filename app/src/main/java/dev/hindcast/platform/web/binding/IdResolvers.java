package dev.hindcast.platform.web.binding;

import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Id;
import dev.hindcast.shared.IdResolver;
import dev.hindcast.shared.InvalidInput;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Turns names, keys and identifiers into identifiers, asking the feature that owns them. */
public final class IdResolvers {

    private final Map<Class<?>, IdResolver<?>> byType = new HashMap<>();

    public IdResolvers(Collection<? extends IdResolver<?>> resolvers) {
        for (var resolver : resolvers) {
            if (byType.put(resolver.type(), resolver) != null) {
                throw new IllegalStateException("Two resolvers for " + resolver.type());
            }
        }
    }

    /** What a URL names; a broken rule ending in {@code -unknown} (not found) when there is nothing of that name. */
    public Object inUrl(Class<? extends Id> type, String text) {
        try {
            return resolve(type, text).orElseThrow(() -> unknown(type, text));
        } catch (InvalidInput malformed) {
            throw unknown(type, text);
        }
    }

    /** What a body names; an {@link InvalidInput} without a field's name when there is nothing of that name. */
    Object inBody(Class<? extends Id> type, String text) {
        return resolve(type, text.strip())
                .orElseThrow(() -> InvalidInput.of("", noun(type) + ".unknown", "names no " + noun(type)));
    }

    private Optional<?> resolve(Class<? extends Id> type, String text) {
        var resolver = byType.get(type);
        return resolver == null
                ? Optional.of(RecordShape.of(type).create(new Object[] {text}))
                : resolver.resolve(text);
    }

    private static DomainRule unknown(Class<? extends Id> type, String text) {
        var shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
        return DomainRule.notFound(
                Names.kebab(noun(type)) + "-unknown",
                "There is no %s '%s'.".formatted(Names.kebab(noun(type)).replace('-', ' '), shown));
    }

    private static String noun(Class<?> type) {
        return Names.uncapitalised(type.getSimpleName().replaceFirst("Id$", ""));
    }
}
