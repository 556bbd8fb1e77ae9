package dev.hindcast.search.read.failures;

import org.hibernate.search.engine.reporting.EntityIndexingFailureContext;
import org.hibernate.search.engine.reporting.FailureContext;
import org.hibernate.search.engine.reporting.FailureHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in one line what went wrong in the index's own threads; who waits for the work is told by an exception, too. */
final class TellsFailures implements FailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(TellsFailures.class);

    @Override
    public void handle(FailureContext context) {
        LOG.warn("The search index failed at {}: {}", context.failingOperation(), inOneLine(context.throwable()));
    }

    /** What went wrong, without what its message goes on to say in further lines. */
    static String inOneLine(Throwable failure) {
        return failure.toString().lines().findFirst().orElse("");
    }

    @Override
    public void handle(EntityIndexingFailureContext context) {
        LOG.debug("A document could not be written", context.throwable());
    }
}
