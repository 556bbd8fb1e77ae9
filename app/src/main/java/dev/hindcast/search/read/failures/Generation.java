package dev.hindcast.search.read.failures;

import dev.hindcast.search.read.failures.WatchedFiles.Finding;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One filling of the index, with its token. It is closed only when nobody asks it any more. */
final class Generation implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Generation.class);

    private final String name;
    private final FailureIndex index;
    private final FailureWriter writer;
    private final Tokens tokens;
    private final Supplier<Finding> look;
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private boolean closed;

    Generation(String name, FailureIndex index, FailureWriter writer, Tokens tokens, Supplier<Finding> look) {
        this.name = name;
        this.index = index;
        this.writer = writer;
        this.tokens = tokens;
        this.look = look;
    }

    /** Where it lies. */
    String name() {
        return name;
    }

    FailureIndex index() {
        return index;
    }

    FailureWriter writer() {
        return writer;
    }

    @Nullable
    TrackingToken token() {
        return tokens.read();
    }

    /**
     * Saves what was told, then that it was told up to here: a token never promises what the index does not hold.
     *
     * @return whether somebody else has laid hands on it
     */
    synchronized Finding save(@Nullable TrackingToken token) {
        writer.save();
        tokens.write(token);
        return look.get();
    }

    /** Whether somebody else has laid hands on it. */
    synchronized Finding look() {
        return look.get();
    }

    /** The answer; empty when it was closed before it could be asked. */
    <T> Optional<T> ask(Function<FailureIndex, T> question) {
        var using = use.readLock();
        using.lock();
        try {
            return closed ? Optional.empty() : Optional.of(question.apply(index));
        } finally {
            using.unlock();
        }
    }

    @Override
    public void close() {
        var closing = use.writeLock();
        closing.lock();
        try {
            if (!closed) {
                closed = true;
                index.close();
            }
        } catch (RuntimeException lost) {
            LOG.debug("The index {} could not be closed in order", name, lost);
        } finally {
            closing.unlock();
        }
    }
}
