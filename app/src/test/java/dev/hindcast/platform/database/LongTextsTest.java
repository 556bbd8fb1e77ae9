package dev.hindcast.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.IntegrationTest;
import dev.hindcast.shared.Text;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the value objects take, the tables of guards and views hold. */
@IntegrationTest
class LongTextsTest {

    /** Identifiers, codes, e-mail addresses and what else has a limit of its own below this. */
    private static final int CODES = 255;

    @Autowired
    JdbcTemplate db;

    @Test
    void fitInEveryColumn() {
        var narrow = db.queryForList("""
                select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                where table_name <> 'setting' and table_schema not in ('event_store', 'platform', 'public', 'information_schema', 'pg_catalog')
                    and character_maximum_length < ? and (character_maximum_length > ?
                        or column_name in ('name', 'title', 'label', 'line', 'metric', 'external_key', 'driver_name'))
                """, String.class, Text.DOCUMENT, CODES);
        assertThat(narrow).isEmpty();
    }
}
