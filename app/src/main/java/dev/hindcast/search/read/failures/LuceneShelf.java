package dev.hindcast.search.read.failures;

import dev.hindcast.search.read.failures.WatchedFiles.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Keeps generations in numbered folders of the data folder. One is complete as soon as its token is written.
 *
 * @see "ADR-0075"
 */
final class LuceneShelf implements Shelf {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneShelf.class);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final Path root;
    private final Supplier<Serializer> serializer;
    private int last;

    LuceneShelf(Path root, Supplier<Serializer> serializer) {
        this.root = root;
        this.serializer = serializer;
    }

    @Override
    public synchronized Optional<Generation> open() {
        var folders = folders();
        folders.forEach(folder -> last = Math.max(last, number(folder)));
        Generation serving = null;
        for (var folder : folders) {
            if (serving == null && number(folder) > 0) {
                serving = opened(folder).orElse(null);
                if (serving != null) {
                    continue;
                }
            }
            delete(folder);
        }
        return Optional.ofNullable(serving);
    }

    /** What lies in the root, the newest generation first. */
    private List<Path> folders() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var found = Files.list(root)) {
            return found.sorted(Comparator.comparingInt(LuceneShelf::number).reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The number of a generation's folder; 0 when it is something else. */
    private static int number(Path folder) {
        var name = folder.getFileName().toString();
        return NUMBER.matcher(name).matches() ? Integer.parseInt(name) : 0;
    }

    private Optional<Generation> opened(Path folder) {
        var tokens = tokens(folder);
        if (!tokens.isReadable()) {
            return Optional.empty();
        }
        var files = new WatchedFiles(documents(folder));
        try {
            files.verify();
            var index = FailureIndex.open(folder);
            index.warmUp();
            return Optional.of(generation(folder, index, FailureWriter.into(index), files));
        } catch (IOException | RuntimeException damaged) {
            LOG.warn("The search index in {} cannot be read ({}): it is rebuilt.", folder, damaged.toString());
            return Optional.empty();
        }
    }

    private Generation generation(Path folder, FailureIndex index, FailureWriter writer, WatchedFiles files) {
        return new Generation(folder.toString(), index, writer, tokens(folder), files::look);
    }

    private TokenFile tokens(Path folder) {
        return new TokenFile(folder, serializer);
    }

    private static Path documents(Path folder) {
        return folder.resolve(FailureDocument.INDEX);
    }

    @Override
    public boolean isCurrent(Generation generation) {
        return tokens(Path.of(generation.name())).isCurrent();
    }

    @Override
    public synchronized Generation create() {
        last++;
        var folder = root.resolve(Integer.toString(last));
        delete(folder);
        var index = FailureIndex.open(folder);
        return generation(folder, index, FailureWriter.intoEmpty(index), new WatchedFiles(documents(folder)));
    }

    @Override
    public void serve(Generation generation, @Nullable TrackingToken token) {
        if (generation.save(token) != Finding.SOUND) {
            throw new IllegalStateException("its files are gone already");
        }
        // What is open goes on answering even when its files are removed.
        generation.index().warmUp();
    }

    @Override
    public void remove(Generation generation) {
        generation.close();
        delete(Path.of(generation.name()));
    }

    private static void delete(Path path) {
        try {
            FileSystemUtils.deleteRecursively(path);
        } catch (IOException undeletable) {
            LOG.warn("{} cannot be deleted ({}).", path, undeletable.toString());
        }
    }
}
