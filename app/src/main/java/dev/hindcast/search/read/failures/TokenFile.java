package dev.hindcast.search.read.failures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How far the index has read the events, in a file of the index's folder: replaced whole, durable once written. */
final class TokenFile implements Tokens {

    /** Raised with each change of what documents hold, so that indexes of older programs are rebuilt. */
    static final int FORMAT = 3;

    /** The oldest format that still answers questions while it is rebuilt. */
    static final int OLDEST_SERVED = 3;

    private static final Logger LOG = LoggerFactory.getLogger(TokenFile.class);

    private final Path file;
    private final Supplier<Serializer> serializer;

    TokenFile(Path folder, Supplier<Serializer> serializer) {
        this.file = folder.resolve("token.json");
        this.serializer = serializer;
    }

    /** Type and data are absent at the very beginning. */
    private record Content(
            int format, @Nullable String type, @Nullable String data) {}

    /** Whether there is a token that can be read, of a format whose documents can be found. */
    boolean isReadable() {
        try {
            return content().isPresent();
        } catch (IOException | RuntimeException unreadable) {
            LOG.warn("The search index's token {} cannot be read ({}).", file, unreadable.getMessage());
            return false;
        }
    }

    /** Whether the documents are of this program's format. */
    boolean isCurrent() {
        try {
            return content().filter(read -> read.format == FORMAT).isPresent();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<Content> content() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var content = FactStore.JSON.readValue(Files.readString(file), Content.class);
        return Optional.of(content).filter(read -> read.format >= OLDEST_SERVED && read.format <= FORMAT);
    }

    @Override
    public @Nullable TrackingToken read() {
        try {
            var content = content().orElse(null);
            if (content == null || content.type == null || content.data == null) {
                return null;
            }
            return serializer
                    .get()
                    .deserialize(new SimpleSerializedObject<>(content.data, String.class, content.type, null));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void write(@Nullable TrackingToken token) {
        var content = new Content(FORMAT, null, null);
        if (token != null) {
            var serialized = serializer.get().serialize(token, String.class);
            content = new Content(FORMAT, serialized.getType().getName(), serialized.getData());
        }
        var next = file.resolveSibling("token.json.next");
        try {
            try (var channel = FileChannel.open(
                    next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                channel.write(ByteBuffer.wrap(
                        FactStore.JSON.writeValueAsString(content).getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
