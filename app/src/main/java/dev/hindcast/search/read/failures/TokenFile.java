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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How far the index has read the events, in a file of the index's folder: replaced whole, durable once written. */
final class TokenFile implements Tokens {

    private static final Logger LOG = LoggerFactory.getLogger(TokenFile.class);

    private final Path file;
    private final Supplier<Serializer> serializer;

    TokenFile(Path folder, Supplier<Serializer> serializer) {
        this.file = folder.resolve("token.json");
        this.serializer = serializer;
    }

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
            return content().filter(StoredToken::isCurrent).isPresent();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<StoredToken> content() throws IOException {
        return Files.exists(file)
                ? Optional.of(StoredToken.read(Files.readString(file))).filter(StoredToken::canServe)
                : Optional.empty();
    }

    @Override
    public @Nullable TrackingToken read() {
        try {
            return content().map(content -> content.token(serializer.get())).orElse(null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void write(@Nullable TrackingToken token) {
        var content = StoredToken.of(token, serializer.get());
        var next = file.resolveSibling("token.json.next");
        try {
            try (var channel = FileChannel.open(
                    next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                channel.write(ByteBuffer.wrap(content.json().getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
