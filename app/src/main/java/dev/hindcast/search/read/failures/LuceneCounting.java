package dev.hindcast.search.read.failures;

import dev.hindcast.search.read.failures.Snapshot.Counted;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the documents that match, and their values, in each part of the index by the values' places there. */
final class LuceneCounting extends SimpleCollector {

    private final Map<String, Long> counts = new HashMap<>();
    private SortedSetDocValues values = DocValues.emptySortedSet();
    private int[] countOf = {};
    private long total;

    /** Counts in one thread. */
    static final class Manager implements CollectorManager<LuceneCounting, Counted> {

        @Override
        public LuceneCounting newCollector() {
            return new LuceneCounting();
        }

        @Override
        public Counted reduce(Collection<LuceneCounting> collectors) {
            var counts = new HashMap<String, Long>();
            collectors.forEach(
                    collector -> collector.counts.forEach((value, count) -> counts.merge(value, count, Long::sum)));
            return new Counted(
                    collectors.stream().mapToLong(collector -> collector.total).sum(), counts);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext part) throws IOException {
        values = DocValues.getSortedSet(part.reader(), Snapshot.COUNTED);
        countOf = new int[Math.toIntExact(values.getValueCount())];
    }

    @Override
    public void collect(int document) throws IOException {
        total++;
        if (values.advanceExact(document)) {
            for (var left = values.docValueCount(); left > 0; left--) {
                countOf[(int) values.nextOrd()]++;
            }
        }
    }

    @Override
    public void finish() throws IOException {
        for (var place = 0; place < countOf.length; place++) {
            if (countOf[place] > 0) {
                counts.merge(values.lookupOrd(place).utf8ToString(), (long) countOf[place], Long::sum);
            }
        }
    }
}
