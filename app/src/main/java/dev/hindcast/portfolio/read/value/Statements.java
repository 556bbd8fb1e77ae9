package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Basis;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the organisation said of itself, as it was known at a moment. */
@Component
class Statements {

    private static final String KNOWN = """
            select distinct on (code) code, text
            from (select *, case when :recorded then recorded_at <= :until else effective_on <= :day end as known
                  from portfolio.statement where kind = :kind) stated
            """;

    private final JdbcClient jdbc;

    Statements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest known names by code; a code that had no name yet, as in an imported past, has its first one. */
    Map<String, String> names(String kind, Moment moment) {
        return ask(KNOWN + "order by code, known desc, case when known then -sequence else sequence end", kind, moment);
    }

    Map<String, String> settings(Moment moment) {
        return ask(KNOWN + "where known order by code, sequence desc", "SETTING", moment);
    }

    /** The mission, or an empty text while it was not stated. */
    String mission(Moment moment) {
        return ask(KNOWN + "where known order by code, sequence desc", "MISSION", moment)
                .getOrDefault("", "");
    }

    private Map<String, String> ask(String sql, String kind, Moment moment) {
        var stated = new HashMap<String, String>();
        jdbc.sql(sql)
                .param("kind", kind)
                .param("recorded", moment.basis() == Basis.RECORDED)
                .param("until", moment.until().atOffset(ZoneOffset.UTC))
                .param("day", moment.day())
                .query(row -> {
                    stated.put(row.getString("code"), row.getString("text"));
                });
        return stated;
    }
}
