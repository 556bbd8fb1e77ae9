package dev.hindcast.learning.read.lessons;

import dev.hindcast.learning.LessonRecord;
import dev.hindcast.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what became of lessons. */
@Component
class LessonRecords {

    /** The counts of lesson {@code l}, for joining; null for one that nobody has met. */
    static final String COUNTS = """
            left join (
                select u.lesson as met, count(*) filter (where u.answer = 'ADOPTED') as adopted,
                    count(*) filter (where u.outcome = 'PREVENTED') as prevented,
                    count(*) filter (where u.outcome = 'HELPED') as helped,
                    count(*) filter (where u.outcome = 'DID_NOT_HELP') as did_not_help,
                    count(*) filter (where u.outcome = 'NOT_NEEDED') as not_needed,
                    count(*) filter (where u.answer = 'DISMISSED') as dismissed
                from learning.lesson_use u group by u.lesson) c on c.met = l.lesson""";

    /** What lessons saved, by lesson: attested, and claimed only. */
    record Savings(List<Money> attested, List<Money> claimed) {
        static final Savings NONE = new Savings(List.of(), List.of());
    }

    private final JdbcClient jdbc;

    LessonRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Savings> savings(Collection<String> lessons) {
        var savings = new HashMap<String, Savings>();
        jdbc.sql("""
                        select lesson, state, currency, sum(amount) as amount from learning.saving
                        where lesson = any (?) and state <> 'REVERSED'
                        group by lesson, state, currency order by lesson, currency""").param(lessons.toArray(String[]::new)).query(row -> {
            var of = savings.computeIfAbsent(
                    row.getString("lesson"), _ -> new Savings(new ArrayList<>(), new ArrayList<>()));
            var money = Money.rounded(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency")));
            (row.getString("state").equals("ATTESTED") ? of.attested : of.claimed).add(money);
        });
        return savings;
    }

    /** The record of a row that joined {@link #COUNTS}. */
    static LessonRecord record(ResultSet row, Savings savings) throws SQLException {
        return new LessonRecord(
                row.getInt("adopted"),
                row.getInt("prevented"),
                row.getInt("helped"),
                row.getInt("did_not_help"),
                row.getInt("not_needed"),
                row.getInt("dismissed"),
                savings.attested,
                savings.claimed);
    }
}
