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
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** How far the index has read the events, in a file of the index's folder: replaced whole, durable once written. */
final class TokenFile {

    /** Raised with each change of what documents hold, so that indexes of older programs are rebuilt. */
    static final int FORMAT = 2;

    private static final Logger LOG = LoggerFactory.getLogger(TokenFile.class);

    private final Path file;
    private final Serializer serializer;

    TokenFile(Path folder, Serializer serializer) {
        this.file = folder.resolve("token.json");
        this.serializer = serializer;
    }

    /** Type and data are absent at the very beginning. */
    private record Content(
            int format, @Nullable String type, @Nullable String data) {}

    /** Whether there is a token of this format that can be read. */
    boolean isReadable() {
        try {
            return content().isPresent();
        } catch (IOException | JacksonException unreadable) {
            LOG.warn("The search index's token {} cannot be read ({}).", file, unreadable.getMessage());
            return false;
        }
    }

    private Optional<Content> content() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var content = FactStore.JSON.readValue(Files.readString(file), Content.class);
        return Optional.of(content).filter(read -> read.format == FORMAT);
    }

    /** The token; null at the very beginning of the events. */
    @Nullable
    TrackingToken read() {
        try {
            var content = content().orElse(null);
            if (content == null || content.type == null || content.data == null) {
                return null;
            }
            return serializer.deserialize(new SimpleSerializedObject<>(content.data, String.class, content.type, null));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void write(@Nullable TrackingToken token) {
        var content = new Content(FORMAT, null, null);
        if (token != null) {
            var serialized = serializer.serialize(token, String.class);
            content = new Content(FORMAT, serialized.getType().getName(), serialized.getData());
        }
        var next = file.resolveSibling("token.json.next");
        try {
            Files.createDirectories(file.getParent());
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

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
