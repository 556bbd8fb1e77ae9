package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Filter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What figures are summed from, kept in columns in memory. Before each answer the tables are read on from where they
 * were left, so that an answer contains all that was committed when it was asked for, on every node.
 *
 * @see "ADR-0062"
 */
@Component
class Memory {

    private record Part(Tail tail, Tail.Listener told) {}

    private static final Logger log = LoggerFactory.getLogger(Memory.class);

    private final Histories projects = new Histories();
    private final DriverColumns drivers = new DriverColumns(projects);
    private final JournalColumns journal = new JournalColumns(projects, drivers);
    private final RateBook rates = new RateBook();
    private final Milestones milestones = new Milestones(projects);
    private final Scratch scratch = new Scratch();
    private final List<Part> parts;
    private final Lock turn = new ReentrantLock();
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    Memory(JdbcTemplate jdbc) {
        parts = List.of(
                new Part(new Tail(jdbc, "portfolio.project_version", Histories.COLUMNS), projects),
                new Part(new Tail(jdbc, "portfolio.driver", DriverColumns.COLUMNS), drivers),
                new Part(new Tail(jdbc, "portfolio.exchange_rate", RateBook.COLUMNS), rates),
                new Part(new Tail(jdbc, "portfolio.milestone", Milestones.COLUMNS), milestones),
                new Part(new Tail(jdbc, "portfolio.journal", JournalColumns.COLUMNS), journal));
    }

    /** Reads what there is while the program has just started, so that the first answer need not wait for it. */
    @EventListener(ApplicationReadyEvent.class)
    void readAhead() {
        Thread.ofPlatform().daemon().name("portfolio-memory").start(() -> {
            try {
                catchUp();
            } catch (RuntimeException later) {
                log.debug("The first answer will read the portfolio.", later);
            }
        });
    }

    /** Catches up, and answers while nothing changes. */
    <T> T read(Supplier<T> answer) {
        catchUp();
        lock.readLock().lock();
        try {
            return answer.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** What there was at a moment, within a filter and told in a currency; only while {@linkplain #read reading}. */
    View view(Moment moment, Filter filter, Currency currency) {
        return new View(this, moment, filter, currency);
    }

    Histories projects() {
        return projects;
    }

    DriverColumns drivers() {
        return drivers;
    }

    JournalColumns journal() {
        return journal;
    }

    RateBook rates() {
        return rates;
    }

    Scratch scratch() {
        return scratch;
    }

    Milestones milestones() {
        return milestones;
    }

    private void catchUp() {
        turn.lock();
        try {
            parts.forEach(part -> {
                try {
                    part.tail.read(new Locking(part.told));
                } catch (RuntimeException interrupted) {
                    part.tail.forget();
                    throw interrupted;
                } finally {
                    if (lock.isWriteLockedByCurrentThread()) {
                        lock.writeLock().unlock();
                    }
                }
            });
        } finally {
            turn.unlock();
        }
    }

    /** Keeps readers out from the first news until all are told. */
    private final class Locking implements Tail.Listener {

        private final Tail.Listener told;

        private Locking(Tail.Listener told) {
            this.told = told;
        }

        @Override
        public void emptied() {
            hold();
            told.emptied();
        }

        @Override
        public void processRow(ResultSet row) throws SQLException {
            hold();
            told.processRow(row);
        }

        @Override
        public void toldUpTo(long transaction) {
            told.toldUpTo(transaction);
        }

        private void hold() {
            if (!lock.isWriteLockedByCurrentThread()) {
                lock.writeLock().lock();
            }
        }
    }
}
