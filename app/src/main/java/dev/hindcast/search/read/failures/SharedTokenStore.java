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
 * The token of an index that nodes share. Which node tells it events is settled by the claims in the store that nodes
 * share, too; how far it has read them is written into the index itself, so that the one never lags behind the other.
 *
 * @see "ADR-0077"
 */
final class SharedTokenStore implements TokenStore {

    private final TokenStore claims;
    private final Generations generations;
    private final NodesLock lock;
    private volatile @Nullable Generation told;

    SharedTokenStore(TokenStore claims, Generations generations, NodesLock lock) {
        this.claims = claims;
        this.generations = generations;
        this.lock = lock;
    }

    @Override
    public void initializeTokenSegments(String processor, int segments, @Nullable TrackingToken initial) {
        claims.initializeTokenSegments(processor, segments, initial);
    }

    @Override
    public void initializeTokenSegments(String processor, int segments) {
        claims.initializeTokenSegments(processor, segments);
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        if (CurrentUnitOfWork.isStarted() && CurrentUnitOfWork.get().phase() == UnitOfWork.Phase.STARTED) {
            // Only once the whole batch was told, whenever in it the processor stores its token.
            CurrentUnitOfWork.get().onPrepareCommit(_ -> save(token, processor, segment));
        } else {
            save(token, processor, segment);
        }
    }

    private void save(@Nullable TrackingToken token, String processor, int segment) {
        lock.share();
        if (!generations.isTold(told)) {
            throw new IllegalStateException("The next search index serves; it has to be told instead");
        }
        claims.storeToken(token, processor, segment);
        generations.save(token);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        if (!generations.isFed()) {
            throw new UnableToClaimTokenException("The search index is being rebuilt");
        }
        claims.fetchToken(processor, segment);
        var fed = generations.fedOne();
        fed.writer().forgetUnsaved();
        told = fed;
        return fed.token();
    }

    @Override
    public void extendClaim(String processor, int segment) {
        claims.extendClaim(processor, segment);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        claims.releaseClaim(processor, segment);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return claims.requiresExplicitSegmentInitialization();
    }

    @Override
    public int[] fetchSegments(String processor) {
        return claims.fetchSegments(processor);
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        return generations.isFed() ? claims.fetchAvailableSegments(processor) : List.of();
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return claims.retrieveStorageIdentifier();
    }
}
