package dev.hindcast.search.read.failures;

import dev.hindcast.shared.Actor;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;

/**
 * The index, whatever holds it. What is written is sure to be found and kept after {@link #makeDurable()} only.
 *
 * @see "ADR-0050"
 * @see "ADR-0077"
 */
final class FailureIndex implements AutoCloseable {

    private final Holder holder;
    private final CloseableSearchMapping mapping;
    private final Function<Actor, Set<String>> hidden;

    private FailureIndex(Holder holder, CloseableSearchMapping mapping, Function<Actor, Set<String>> hidden) {
        this.holder = holder;
        this.mapping = mapping;
        this.hidden = hidden;
    }

    /** The same index for questions only, of which nothing of those owners is answered; it needs no closing. */
    FailureIndex leavingOut(Function<Actor, Set<String>> owners) {
        return new FailureIndex(holder, mapping, owners);
    }

    /** Opens the index in the folder; an empty one when there is none. */
    static FailureIndex open(Path folder) {
        var index = open(new LuceneHolder(folder));
        index.makeDurable();
        return index;
    }

    /** Opens what the holder holds. */
    static FailureIndex open(Holder holder) {
        return new FailureIndex(holder, mapping(holder), _ -> Set.of());
    }

    private static CloseableSearchMapping mapping(Holder holder) {
        return SearchMapping.builder(AnnotatedTypeSource.fromClasses(FailureDocument.class), MethodHandles.lookup())
                .property("hibernate.search.background_failure_handler", new TellsFailures())
                .properties(holder.properties())
                .build();
    }

    /** Puts documents in, none of which is in already. */
    void add(Collection<FailureDocument> documents) {
        try (var session = mapping.createSession()) {
            session.indexingPlanSynchronizationStrategy(FailureIndex::withoutCommit);
            var plan = session.indexingPlan();
            documents.forEach(plan::add);
        }
    }

    /** Puts documents in, replacing those of the same identifiers, and takes others out. */
    void write(Collection<FailureDocument> documents, Collection<String> removed) {
        try (var session = mapping.createSession()) {
            session.indexingPlanSynchronizationStrategy(FailureIndex::withoutCommit);
            var plan = session.indexingPlan();
            removed.forEach(id -> plan.purge(FailureDocument.class, id, null));
            documents.forEach(plan::addOrUpdate);
        }
    }

    private static void withoutCommit(IndexingPlanSynchronizationStrategyConfigurationContext plan) {
        plan.documentCommitStrategy(DocumentCommitStrategy.NONE);
        plan.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
        plan.indexingFutureHandler(written -> written.join().throwable().ifPresent(failure -> {
            throw new IllegalStateException("The index could not be written", failure);
        }));
    }

    /** Returns once everything written so far can be found and would survive a loss of power. */
    void makeDurable() {
        holder.makeDurable(scope().workspace());
    }

    /** Returns once everything written so far can be found. */
    void makeVisible() {
        holder.makeVisible(scope().workspace());
    }

    /** Opens what questions are answered from. */
    void warmUp() {
        ask(session ->
                session.search(FailureDocument.class).where(f -> f.matchAll()).fetchTotalHitCount());
    }

    /** The stored facts of the documents with the identifiers, as JSON. */
    Map<String, String> facts(Set<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return ask(session -> session
                .search(FailureDocument.class)
                .select(f -> f.composite()
                        .from(f.id(String.class), f.field("source", String.class))
                        .as((id, source) -> Map.entry(id, source)))
                .where(f -> f.id().matchingAny(List.copyOf(ids)))
                .fetchAllHits()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    Optional<String> facts(String id) {
        return Optional.ofNullable(facts(Set.of(id)).get(id));
    }

    <T> T ask(Function<SearchSession, T> question) {
        try (var session = mapping.createSession()) {
            return question.apply(session);
        }
    }

    SearchScope<FailureDocument> scope() {
        return mapping.scope(FailureDocument.class);
    }

    /** The owners of what the reader must not find, whatever stands in the index. */
    Set<String> hiddenFrom(Actor reader) {
        return hidden.apply(reader);
    }

    /** What the index holds by now, for somebody who may find that much; to be closed. */
    Snapshot snapshot(Visible visible) {
        return holder.snapshot(this, visible);
    }

    @Override
    public void close() {
        mapping.close();
    }
}
