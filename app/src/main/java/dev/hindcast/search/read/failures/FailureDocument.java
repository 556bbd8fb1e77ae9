package dev.hindcast.search.read.failures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexedEmbedded;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ScaledNumberField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;

/**
 * One document of the index: something that can be found, or the facts it is composed of (found by nobody, as it has no
 * readers).
 *
 * @param id the kind and the identifier of what is found
 * @param owner the identifier of the subject it is composed from, by which stale documents are found
 * @param readers who may find it: see {@link Readers}
 * @param card what a hit shows, as JSON
 * @param source the facts, as JSON; on documents of subjects only
 */
@SearchEntity
@Indexed(index = FailureDocument.INDEX)
record FailureDocument(
        @DocumentId String id,
        @KeywordField(projectable = Projectable.YES) String owner,
        @KeywordField Set<String> readers,

        @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES) @Nullable
        String card,

        @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES) @Nullable
        String source,

        @IndexedEmbedded @Nullable Facets facets,
        @IndexedEmbedded @Nullable Texts texts,
        @GenericField(sortable = Sortable.YES) @Nullable Instant publishedAt,

        @ScaledNumberField(decimalScale = 2, sortable = Sortable.YES) @Nullable
        BigDecimal cost) {

    static final String INDEX = "failures";

    /** A document that only keeps facts. */
    static FailureDocument facts(String id, String source) {
        return new FailureDocument(id, id, Set.of(), null, source, Facets.NONE, Texts.NONE, null, null);
    }

    /**
     * By what hits are filtered and counted.
     *
     * @param counted every value of every facet, as {@link Facet#counted} names them: one pass counts them all
     */
    record Facets(
            @KeywordField(aggregable = Aggregable.YES) Set<String> counted,
            @KeywordField(projectable = Projectable.YES) String kind,
            @KeywordField Set<String> cause,
            @KeywordField Set<String> phase,
            @KeywordField @Nullable String unit,
            @KeywordField @Nullable String year,
            @KeywordField @Nullable String stage,
            @KeywordField @Nullable String status,
            @KeywordField(aggregable = Aggregable.YES) Set<String> tag,
            @KeywordField Set<String> technique,
            @KeywordField @Nullable String project,
            @KeywordField @Nullable String projectKey,

            @FullTextField(analyzer = Analysis.ENGLISH, norms = Norms.NO) @Nullable
            String projectName,

            @FullTextField(analyzer = Analysis.ENGLISH, norms = Norms.NO)
            Set<String> tagged,

            @FullTextField(analyzer = Analysis.WORDS, norms = Norms.NO)
            Set<String> tagWords,

            @FullTextField(analyzer = Analysis.ENGLISH, norms = Norms.NO)
            List<String> method) {

        /** Of what is never counted; it has a value, as Lucene counts faster where every document has one. */
        static final Facets NONE = new Facets(
                Set.of("-"),
                "",
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                Set.of(),
                Set.of(),
                List.of());
    }

    /**
     * In what words are looked for. Sections and context are only shown: what they say is found in all texts. Where there
     * is nothing to say stands {@link #NOTHING}, as Lucene reads lengths faster where every document has one.
     *
     * @param all every text, by which documents are found
     * @param words the same unstemmed, each word once: the vocabulary of suggestions
     * @param titleWords the title unstemmed, by which titles are suggested
     */
    record Texts(
            @FullTextField(analyzer = Analysis.ENGLISH, projectable = Projectable.YES)
            String title,

            @FullTextField(analyzer = Analysis.ENGLISH, projectable = Projectable.YES)
            List<String> lessons,

            @FullTextField(analyzer = Analysis.ENGLISH, projectable = Projectable.YES)
            List<String> summary,

            @FullTextField(analyzer = Analysis.ENGLISH, projectable = Projectable.YES)
            List<String> surprise,

            @FullTextField(analyzer = Analysis.ENGLISH, projectable = Projectable.YES)
            List<String> factors,

            @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
            List<String> sections,

            @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
            List<String> context,

            @FullTextField(analyzer = Analysis.ENGLISH) List<String> all,

            @FullTextField(analyzer = Analysis.WORDS, norms = Norms.NO)
            String words,

            @FullTextField(analyzer = Analysis.WORDS, norms = Norms.NO)
            String titleWords) {

        static final List<String> NOTHING = List.of("");

        static final Texts NONE =
                new Texts("", NOTHING, NOTHING, NOTHING, NOTHING, List.of(), List.of(), NOTHING, "", "");
    }
}
