package dev.hindcast.search.read.failures;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/**
 * Keeps the one token of this node's index beside it. Storing the token saves what the events up to it have changed, and
 * only then writes the token: a token never promises what the index does not hold.
 *
 * @see "ADR-0050"
 */
final class IndexTokenStore implements TokenStore {

    private static final int ONLY_SEGMENT = 0;

    private final TokenFile file;
    private final FailureWriter writer;
    private final Supplier<Boolean> belongs;
    private volatile boolean begun;

    /**
     * @param belongs whether the token is one of this installation's events
     */
    IndexTokenStore(TokenFile file, FailureWriter writer, Supplier<Boolean> belongs) {
        this.file = file;
        this.writer = writer;
        this.belongs = SingletonSupplier.of(belongs);
    }

    private boolean hasToken() {
        return begun || (file.isReadable() && Boolean.TRUE.equals(belongs.get()));
    }

    @Override
    public void initializeTokenSegments(String processor, int segments, @Nullable TrackingToken initial) {
        writer.forgetAll();
        file.write(initial);
        begun = true;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        if (CurrentUnitOfWork.isStarted() && CurrentUnitOfWork.get().phase() == UnitOfWork.Phase.STARTED) {
            CurrentUnitOfWork.get().onPrepareCommit(_ -> save(token));
        } else {
            save(token);
        }
    }

    /** Only once the whole batch was told, whenever in it the processor stores its token. */
    private void save(@Nullable TrackingToken token) {
        writer.save();
        file.write(token);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        writer.forgetUnsaved();
        return file.read();
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        // nobody else could claim it
    }

    @Override
    public void extendClaim(String processor, int segment) {
        // nobody else could claim it
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public int[] fetchSegments(String processor) {
        return hasToken() ? new int[] {ONLY_SEGMENT} : new int[0];
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        return hasToken() ? List.of(Segment.ROOT_SEGMENT) : List.of();
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return Optional.of(file.toString());
    }
}
