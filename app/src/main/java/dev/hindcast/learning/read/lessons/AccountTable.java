package dev.hindcast.learning.read.lessons;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what is known of post-mortems, their factors and lessons. */
@Component
class AccountTable {

    /** A factor as kept. */
    record Factor(
            String factor,
            String cause,
            @Nullable String enteredIn,
            @Nullable String caughtIn) {}

    /** A lesson as kept. */
    record Lesson(String lesson, String statement, @Nullable String advice, List<String> tags) {}

    private final JdbcClient jdbc;

    AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void clear() {
        jdbc.sql("""
                truncate learning.account, learning.factor, learning.lesson, learning.project, learning.lesson_use,
                    learning.saving, learning.risk_answer, learning.action, learning.action_due,
                    learning.recurrence""").update();
    }

    void open(String postMortem, @Nullable String project, @Nullable String unit, String title, String by) {
        jdbc.sql("""
                        insert into learning.account (post_mortem, project, unit, title, opened_by)
                        values (:id, :project, :unit, :title, :by)
                        on conflict (post_mortem) do nothing""")
                .param("id", postMortem)
                .param("project", project)
                .param("unit", unit)
                .param("title", title)
                .param("by", by)
                .update();
    }

    void publish(String postMortem, String title, List<String> tags, LocalDate day) {
        jdbc.sql("""
                        update learning.account set title = :title, tags = :tags, published_on = :day,
                            first_published_on = coalesce(first_published_on, :day)
                        where post_mortem = :id""")
                .param("title", title)
                .param("tags", tags.toArray(String[]::new))
                .param("day", day)
                .param("id", postMortem)
                .update();
    }

    void factors(String postMortem, List<Factor> factors) {
        jdbc.sql("delete from learning.factor where post_mortem = ?")
                .param(postMortem)
                .update();
        factors.forEach(factor -> jdbc.sql("""
                        insert into learning.factor (factor, post_mortem, cause, entered_in, caught_in)
                        values (:factor, :postMortem, :cause, :entered, :caught)
                        on conflict do nothing""")
                .param("factor", factor.factor())
                .param("postMortem", postMortem)
                .param("cause", factor.cause())
                .param("entered", factor.enteredIn())
                .param("caught", factor.caughtIn())
                .update());
    }

    /** Lessons keep the moment of their first publication; those no longer in the text go. */
    void lessons(String postMortem, List<Lesson> lessons, Instant at) {
        jdbc.sql("delete from learning.lesson where post_mortem = ? and not lesson = any (?)")
                .params(postMortem, lessons.stream().map(Lesson::lesson).toArray(String[]::new))
                .update();
        for (int place = 0; place < lessons.size(); place++) {
            var lesson = lessons.get(place);
            jdbc.sql("""
                            insert into learning.lesson (lesson, post_mortem, place, statement, advice, tags, published_at)
                            values (:lesson, :postMortem, :place, :statement, :advice, :tags, :at)
                            on conflict (lesson) do update set place = excluded.place, statement = excluded.statement,
                                advice = excluded.advice, tags = excluded.tags""")
                    .param("lesson", lesson.lesson())
                    .param("postMortem", postMortem)
                    .param("place", place)
                    .param("statement", lesson.statement())
                    .param("advice", lesson.advice())
                    .param("tags", lesson.tags().toArray(String[]::new))
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** Another title for what is not published yet. */
    void retitle(String postMortem, String title) {
        jdbc.sql("update learning.account set title = ? where post_mortem = ? and published_on is null")
                .params(title, postMortem)
                .update();
    }

    void tag(String postMortem, List<String> tags) {
        jdbc.sql("update learning.account set tags = ? where post_mortem = ?")
                .params(tags.toArray(String[]::new), postMortem)
                .update();
    }

    void involve(String postMortem, String person) {
        jdbc.sql("""
                        update learning.account set participants =
                            array(select distinct unnest(participants || array[:person]::text[]))
                        where post_mortem = :id""").param("person", person).param("id", postMortem).update();
    }

    void restrict(String postMortem, List<String> units) {
        jdbc.sql("update learning.account set restricted_to = ? where post_mortem = ?")
                .params(units.toArray(String[]::new), postMortem)
                .update();
    }

    void consider(String recurring, String earlier, boolean linked) {
        jdbc.sql("""
                        insert into learning.recurrence (recurring, earlier, linked) values (?, ?, ?)
                        on conflict (recurring, earlier) do update set linked = excluded.linked""").params(recurring, earlier, linked).update();
    }
}
