package dev.hindcast.search.read.failures;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the one token of this node's index beside it. Storing the token saves what the events up to it have changed, and
 * only then writes the token. While there is no index that new events can be told to, there is nothing to be claimed.
 *
 * @see "ADR-0050"
 */
final class IndexTokenStore implements TokenStore {

    private static final int ONLY_SEGMENT = 0;

    private final Generations generations;

    IndexTokenStore(Generations generations) {
        this.generations = generations;
    }

    @Override
    public void initializeTokenSegments(String processor, int segments, @Nullable TrackingToken initial) {
        // each generation comes with a token of its own
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        if (CurrentUnitOfWork.isStarted() && CurrentUnitOfWork.get().phase() == UnitOfWork.Phase.STARTED) {
            // Only once the whole batch was told, whenever in it the processor stores its token.
            CurrentUnitOfWork.get().onPrepareCommit(_ -> generations.save(token));
        } else {
            generations.save(token);
        }
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        if (!generations.isFed()) {
            throw new UnableToClaimTokenException("The search index is being rebuilt");
        }
        var fed = generations.fedOne();
        fed.writer().forgetUnsaved();
        return fed.token();
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
        return new int[] {ONLY_SEGMENT};
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        return generations.isFed() ? List.of(Segment.ROOT_SEGMENT) : List.of();
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return Optional.of("search-index");
    }
}
