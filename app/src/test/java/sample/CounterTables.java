package sample;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The sample's tables; a raise by 13 cannot be projected. */
class CounterTables {

    CounterTables(JdbcTemplate jdbc, TransactionTemplate transaction) {
        transaction.executeWithoutResult(_ -> jdbc.execute("""
                create schema if not exists sample;
                create table sample.raise (
                    event varchar primary key, counter varchar not null, amount int not null,
                    recorded_at timestamptz not null, place bigint generated always as identity,
                    constraint no_bad_luck check (amount <> 13));
                create table sample.room_guard (shelf int primary key, taken int not null)"""));
    }
}
