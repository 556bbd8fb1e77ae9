package dev.hindcast.search.read.failures;

import dev.hindcast.search.FailureKind;
import dev.hindcast.search.SearchQuery.SimilarLesson;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a hit shows, kept with its document.
 *
 * @param lead how its text begins, as HTML
 * @param project the key of the project
 */
record Card(
        FailureKind kind,
        String id,
        String href,
        @Nullable String externalKey,
        String title,
        String lead,
        @Nullable String postMortem,
        @Nullable String project,
        @Nullable String projectName,
        @Nullable String unit,
        @Nullable Instant publishedAt,
        List<String> causes,
        List<SimilarLesson> lessons) {}
