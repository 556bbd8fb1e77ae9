package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Basis;
import dev.hindcast.portfolio.PortfolioQuery.Stopped.Lesson;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was said when projects were stopped and in their published post-mortems, as known at a moment. */
@Component
class Accounts {

    /** What was said at the last stop. */
    record Words(
            @Nullable String stage,
            @Nullable String reason,
            @Nullable String signal,
            @Nullable String salvaged) {}

    /** What the latest publication says. Who may read it is a matter of now, whatever the moment. */
    record Account(
            boolean restricted,
            List<Lesson> lessons,
            @Nullable String learningDeclined) {}

    private static final TypeReference<List<Lesson>> LESSONS = new TypeReference<>() {};
    private static final String KNOWN =
            " case when :recorded then recorded_at <= :until else effective_on <= :day end ";

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By project. */
    Map<String, Words> words(Moment moment) {
        var words = new HashMap<String, Words>();
        ask("select * from portfolio.stop where" + KNOWN + "order by effective_on, recorded_at, event_id", moment)
                .query(row -> {
                    words.put(
                            row.getString("project"),
                            new Words(
                                    row.getString("stage"),
                                    row.getString("reason"),
                                    row.getString("signal"),
                                    row.getString("salvaged")));
                });
        return words;
    }

    /** By project. */
    Map<String, Account> published(Moment moment) {
        var accounts = new HashMap<String, Account>();
        ask(
                        "select a.*, exists (select 1 from portfolio.restricted_account r where r.post_mortem ="
                                + " a.post_mortem) as restricted from portfolio.account a where" + KNOWN
                                + "order by revision, recorded_at, event_id",
                        moment)
                .query(row -> {
                    accounts.put(
                            row.getString("project"),
                            new Account(
                                    row.getBoolean("restricted"),
                                    json.readValue(row.getString("lessons"), LESSONS),
                                    row.getString("learning_declined")));
                });
        return accounts;
    }

    private JdbcClient.StatementSpec ask(String sql, Moment moment) {
        return jdbc.sql(sql)
                .param("recorded", moment.basis() == Basis.RECORDED)
                .param("until", moment.until().atOffset(ZoneOffset.UTC))
                .param("day", moment.day());
    }
}
