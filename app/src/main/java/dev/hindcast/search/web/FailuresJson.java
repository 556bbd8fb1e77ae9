package dev.hindcast.search.web;

import dev.hindcast.search.FailureKind;
import dev.hindcast.search.SearchQuery.Facets;
import dev.hindcast.search.SearchQuery.FindFailures;
import dev.hindcast.search.SearchQuery.Highlight;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of hits as it is sent, with addresses that lead to the resources. */
record FailuresJson(
        long total, int page, int size, @Nullable String didYouMean, List<Hit> hits, Facets facets) {

    private static final String RESOURCES = "/api/v1";

    /** Something found. */
    record Hit(
            FailureKind kind,
            String id,
            String href,
            @Nullable String externalKey,
            String title,
            @Nullable String project,
            @Nullable String projectName,
            @Nullable String postMortem,
            @Nullable String unit,
            @Nullable Instant publishedAt,
            List<String> causes,
            List<String> lessons,
            List<Highlight> highlights,
            double score) {}

    static FailuresJson of(FindFailures.Result found) {
        return new FailuresJson(
                found.total(),
                found.page(),
                found.size(),
                found.didYouMean(),
                found.hits().stream()
                        .map(hit -> new Hit(
                                hit.kind(),
                                hit.id(),
                                RESOURCES + hit.href(),
                                hit.externalKey(),
                                hit.title(),
                                hit.project(),
                                hit.projectName(),
                                hit.postMortem(),
                                hit.unit(),
                                hit.publishedAt(),
                                hit.causes(),
                                hit.lessons(),
                                hit.highlights(),
                                hit.score()))
                        .toList(),
                found.facets());
    }
}
