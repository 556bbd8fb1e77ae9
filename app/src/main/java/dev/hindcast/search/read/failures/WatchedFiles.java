package dev.hindcast.search.read.failures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;

/**
 * The committed files of an index, which Lucene never changes once they are written: whatever else changes or removes
 * them is noticed.
 */
final class WatchedFiles {

    private final Path folder;
    private Map<String, Look> known = Map.of();

    WatchedFiles(Path folder) {
        this.folder = folder;
    }

    /** How a file looks from outside. */
    private record Look(long size, FileTime changed) {}

    /** What has become of the index. */
    enum Finding {
        SOUND,
        /** Files were removed; what is open still answers. */
        GONE,
        /** Files were changed; no answer can be trusted. */
        SPOILT,
        /** Another node has filled the next one. */
        REPLACED,
        /** It cannot be reached. */
        AWAY
    }

    /** Looks at every file, and into the index when one has changed. */
    synchronized Finding look() {
        try {
            return compare();
        } catch (NoSuchFileException | IndexNotFoundException gone) {
            return Finding.GONE;
        } catch (IOException | RuntimeException unreadable) {
            return Finding.SPOILT;
        }
    }

    private Finding compare() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Finding.GONE;
        }
        try (var directory = FSDirectory.open(folder)) {
            var now = new HashMap<String, Look>();
            for (var file : SegmentInfos.readLatestCommit(directory).files(true)) {
                var attributes = Files.readAttributes(folder.resolve(file), BasicFileAttributes.class);
                now.put(file, new Look(attributes.size(), attributes.lastModifiedTime()));
            }
            var changed = now.entrySet().stream()
                    .anyMatch(file ->
                            known.containsKey(file.getKey()) && !file.getValue().equals(known.get(file.getKey())));
            if (changed) {
                verify(directory);
            }
            known = now;
            return Finding.SOUND;
        }
    }

    /** Reads the whole index; an error when it is not what Lucene has written. */
    synchronized void verify() throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            verify(directory);
        }
        look();
    }

    private static void verify(FSDirectory directory) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
        }
    }
}
