package dev.hindcast.search.read.failures;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final @Nullable Set<String> kept;
    private final Map<String, Facts> changed = new TreeMap<>();
    private final Map<String, Facts> cached = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<String, Facts> eldest) {
            return size() > CACHED;
        }
    };
    private long weight;

    private FactStore(FailureIndex index, @Nullable Set<String> kept) {
        this.index = index;
        this.kept = kept;
    }

    /** The facts in an index of which nobody knows what it keeps. */
    static FactStore of(FailureIndex index) {
        return new FactStore(index, null);
    }

    /** The facts in an index that is empty so far: it is never asked for what it cannot have. */
    static FactStore ofEmpty(FailureIndex index) {
        return new FactStore(index, new HashSet<>());
    }

    synchronized <F extends Facts> Optional<F> find(String id, Class<F> type) {
        Facts facts = changed.get(id);
        if (facts == null) {
            facts = cached.get(id);
        }
        if (facts == null && (kept == null || kept.contains(id))) {
            facts = index.facts(id).map(json -> JSON.readValue(json, type)).orElse(null);
            if (facts != null) {
                cached.put(id, facts);
            }
        }
        return Optional.ofNullable(facts).map(type::cast);
    }

    synchronized void put(Facts facts) {
        var before = changed.put(facts.id(), facts);
        weight += facts.weight() - (before == null ? 0 : before.weight());
    }

    /** Changes the facts, beginning with those of the supplier when there are none. */
    synchronized <F extends Facts> void change(String id, Class<F> type, Supplier<F> initial, UnaryOperator<F> change) {
        put(change.apply(find(id, type).orElseGet(initial)));
    }

    /** The facts that were changed since the last {@link #saved()} or {@link #forget()}. */
    synchronized Map<String, Facts> changed() {
        return Map.copyOf(changed);
    }

    synchronized boolean isChanged() {
        return !changed.isEmpty();
    }

    /** About how many bytes the changed facts take. */
    synchronized long weight() {
        return weight;
    }

    /** The changes are in the index now. */
    synchronized void saved() {
        if (kept != null) {
            kept.addAll(changed.keySet());
        }
        cached.putAll(changed);
        changed.clear();
        weight = 0;
    }

    /** What is in the index holds, not what is in memory. */
    synchronized void forget() {
        changed.clear();
        cached.clear();
        weight = 0;
    }
}
