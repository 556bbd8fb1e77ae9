package dev.hindcast.search.read.failures;

import java.nio.file.Path;
import java.util.Map;
import org.hibernate.search.mapper.pojo.standalone.work.SearchWorkspace;

/**
 * A folder. What is written is visible at once and durable after {@link #makeDurable} only: nothing else commits, so that
 * what survives a kill is always the state at one of those calls.
 */
record LuceneHolder(Path folder) implements Holder {

    private static final int NEVER = Integer.MAX_VALUE;
    private static final int MEGABYTE = 1 << 20;

    /** The more is written at once, the fewer parts there are to be merged and searched. */
    private static final int BUFFER_MEGABYTES = Math.clamp(Runtime.getRuntime().maxMemory() / 16 / MEGABYTE, 64, 256);

    @Override
    public Map<String, Object> properties() {
        return Map.of(
                "hibernate.search.backend.type",
                "lucene",
                "hibernate.search.backend.directory.root",
                folder.toString(),
                "hibernate.search.backend.lucene_version",
                "LATEST",
                "hibernate.search.backend.analysis.configurer",
                new Analysis(),
                "hibernate.search.backend.io.commit_interval",
                NEVER,
                "hibernate.search.backend.indexing.queue_count",
                Runtime.getRuntime().availableProcessors(),
                "hibernate.search.backend.io.writer.ram_buffer_size",
                BUFFER_MEGABYTES);
    }

    @Override
    public void makeVisible(SearchWorkspace workspace) {
        // it is
    }

    @Override
    public void makeDurable(SearchWorkspace workspace) {
        workspace.flush();
    }

    @Override
    public Snapshot snapshot(FailureIndex index, Visible visible) {
        return new LuceneSnapshot(index, visible);
    }
}
