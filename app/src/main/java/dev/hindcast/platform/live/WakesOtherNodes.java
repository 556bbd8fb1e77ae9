package dev.hindcast.platform.live;

import dev.hindcast.platform.axon.Appended;
import dev.hindcast.platform.axon.Nodes;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells other nodes of a commit, once for all commits that happen meanwhile and never within one. */
@Component
class WakesOtherNodes implements Appended.Listener, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(WakesOtherNodes.class);

    private final ExecutorService executor = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("wakes-other-nodes").factory());
    private final AtomicBoolean asked = new AtomicBoolean();
    private final Nodes nodes;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    WakesOtherNodes(Nodes nodes, JdbcClient jdbc, TransactionTemplate transaction) {
        this.nodes = nodes;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void appended(List<Appended> events) {
        if (!nodes.isAlone() && asked.compareAndSet(false, true)) {
            executor.execute(this::tell);
        }
    }

    private void tell() {
        asked.set(false);
        try {
            transaction.executeWithoutResult(_ -> jdbc.sql("select pg_notify(?, ?)")
                    .params(Channel.EVENTS, nodes.self())
                    .query((_, _) -> true)
                    .list());
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("Other nodes were not woken; they look by themselves", e);
        }
    }

    @Override
    public void destroy() {
        executor.shutdown();
    }
}
