package dev.hindcast.platform.reads;

import dev.hindcast.platform.axon.Appended;
import dev.hindcast.platform.axon.Nodes;
import dev.hindcast.platform.security.SignedInPerson;
import dev.hindcast.shared.Metadata;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.queryhandling.QueryMessage;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Lets a read wait until its caller's own writes can be seen, two seconds at most; then it is answered as it is and told
 * to be stale. A caller of whom this node knows nothing, or any caller while there are other nodes, waits for all that is
 * in the store at that moment.
 *
 * @see "ADR-0005"
 */
@Component
class OwnWrites implements MessageDispatchInterceptor<QueryMessage<?, ?>>, Appended.Listener {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration GLANCE = Duration.ofMillis(4);

    private final Map<String, Pending> pendingOf = new ConcurrentHashMap<>();
    private final Positions positions;
    private final Nodes nodes;

    OwnWrites(Positions positions, Nodes nodes) {
        this.positions = positions;
        this.nodes = nodes;
    }

    @Override
    public void appended(List<Appended> events) {
        for (Appended write : events) {
            if (write.event().getMetaData().get(Metadata.ACTOR) instanceof String actor) {
                pendingOf.computeIfAbsent(actor, _ -> new Pending()).add(write);
            }
        }
    }

    @Override
    public BiFunction<Integer, QueryMessage<?, ?>, QueryMessage<?, ?>> handle(
            List<? extends QueryMessage<?, ?>> messages) {
        return (_, message) -> {
            Authentication caller = SecurityContextHolder.getContext().getAuthentication();
            if (caller != null && caller.getPrincipal() instanceof SignedInPerson person) {
                waitForWritesOf(person.id().value());
            }
            return message;
        };
    }

    private void waitForWritesOf(String actor) {
        Pending pending = pendingOf.computeIfAbsent(actor, _ -> everything());
        if (!nodes.isAlone()) {
            pending.addEverythingUpTo(positions.head());
        }
        if (pending.canBeSeen(positions)) {
            return;
        }
        long patienceEnds = System.nanoTime() + PATIENCE.toNanos();
        while (!pending.isGivenUp() && System.nanoTime() - patienceEnds < 0) {
            LockSupport.parkNanos(GLANCE.toNanos());
            if (pending.canBeSeen(positions)) {
                return;
            }
        }
        pending.giveUp();
        Staleness.tell();
    }

    private Pending everything() {
        var pending = new Pending();
        pending.addEverythingUpTo(positions.head());
        return pending;
    }
}
