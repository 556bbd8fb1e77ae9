package dev.hindcast.search.read.failures;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** How far the index has read the events, in a document of the index itself, which nobody may find. */
record TokenDocument(FailureIndex index, Supplier<Serializer> serializer) implements Tokens {

    private static final String ID = "token:search";

    /** Whether there is a token, of a format whose documents can be found. */
    boolean isReadable() {
        return content().isPresent();
    }

    /** Whether the documents are of this program's format. */
    boolean isCurrent() {
        return content().filter(StoredToken::isCurrent).isPresent();
    }

    private Optional<StoredToken> content() {
        return index.facts(ID).map(StoredToken::read).filter(StoredToken::canServe);
    }

    @Override
    public @Nullable TrackingToken read() {
        return content().map(content -> content.token(serializer.get())).orElse(null);
    }

    @Override
    public void write(@Nullable TrackingToken token) {
        var content = StoredToken.of(token, serializer.get());
        index.write(List.of(FailureDocument.facts(ID, content.json())), List.of());
        index.makeDurable();
    }
}
