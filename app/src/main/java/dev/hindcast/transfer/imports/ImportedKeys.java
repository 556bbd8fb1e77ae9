package dev.hindcast.transfer.imports;

import dev.hindcast.transfer.ImportKind;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which aggregate an external key of one kind has become. */
final class ImportedKeys {

    private final JdbcClient jdbc;
    private final ImportKind kind;

    ImportedKeys(JdbcClient jdbc, ImportKind kind) {
        this.jdbc = jdbc;
        this.kind = kind;
    }

    Optional<String> find(String externalKey) {
        return jdbc.sql("select aggregate from transfer.imported where kind = ? and external_key = ?")
                .params(kind.name(), externalKey)
                .query(String.class)
                .optional();
    }

    void keep(String externalKey, String aggregate) {
        jdbc.sql("""
                        insert into transfer.imported (kind, external_key, aggregate) values (?, ?, ?)
                        on conflict (kind, external_key) do update set aggregate = excluded.aggregate
                        """).params(kind.name(), externalKey, aggregate).update();
    }
}
