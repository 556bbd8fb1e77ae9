package dev.hindcast.search.read.failures;

import dev.hindcast.search.FailureOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;

/** One state of a folder, read by Lucene itself: every question to it knows the documents by their place. */
final class LuceneSnapshot implements Snapshot {

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final SearchSortFactory sorts;
    private final Vocabulary vocabulary;

    LuceneSnapshot(FailureIndex index, Visible visible) {
        var scope = index.scope();
        reader = scope.extension(LuceneExtension.get()).openIndexReader();
        searcher = new IndexSearcher(reader);
        sorts = scope.sort();
        vocabulary = new LuceneVocabulary(reader, visible);
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public Candidates candidates(SearchPredicate matching, FailureOrder order, int offset, int size) {
        try {
            var sort = LuceneMigrationUtils.toLuceneSort(Candidates.sort(sorts, order));
            // Lucene makes room for as many as are asked for, however few there are.
            var last = Math.clamp((long) offset + size, 1, Math.max(1, reader.maxDoc()));
            var found = searcher.search(
                    LuceneMigrationUtils.toLuceneQuery(matching), new TopFieldCollectorManager(sort, last, last));
            return LuceneCandidates.of(searcher, found, offset);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Counted count(SearchPredicate matching) {
        try {
            return searcher.search(LuceneMigrationUtils.toLuceneQuery(matching), new LuceneCounting.Manager());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }
}
