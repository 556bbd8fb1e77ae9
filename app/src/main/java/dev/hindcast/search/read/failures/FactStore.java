package dev.hindcast.search.read.failures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The facts that documents are composed of: kept in the index itself, those changed since the last save in memory. */
final class FactStore {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int CACHED = 2_000;

    private final FailureIndex index;
    private final Map<String, Facts> changed = new TreeMap<>();
    private final Map<String, Facts> cached = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<String, Facts> eldest) {
            return size() > CACHED;
        }
    };

    FactStore(FailureIndex index) {
        this.index = index;
    }

    <F extends Facts> Optional<F> find(String id, Class<F> type) {
        Facts facts = changed.get(id);
        if (facts == null) {
            facts = cached.get(id);
        }
        if (facts == null) {
            facts = index.facts(id).map(json -> JSON.readValue(json, type)).orElse(null);
            if (facts != null) {
                cached.put(id, facts);
            }
        }
        return Optional.ofNullable(facts).map(type::cast);
    }

    void put(Facts facts) {
        changed.put(facts.id(), facts);
    }

    /** Changes the facts, beginning with those of the supplier when there are none. */
    <F extends Facts> void change(String id, Class<F> type, Supplier<F> initial, UnaryOperator<F> change) {
        put(change.apply(find(id, type).orElseGet(initial)));
    }

    /** The facts that were changed since the last {@link #saved()} or {@link #forget()}. */
    Map<String, Facts> changed() {
        return Map.copyOf(changed);
    }

    boolean isChanged() {
        return !changed.isEmpty();
    }

    /** The changes are in the index now. */
    void saved() {
        cached.putAll(changed);
        changed.clear();
    }

    /** What is in the index holds, not what is in memory. */
    void forget() {
        changed.clear();
        cached.clear();
    }
}
