package dev.hindcast.learning.automation;

import dev.hindcast.learning.NoticeId;
import dev.hindcast.learning.NoticeKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes notices, each once: the same person is not told twice of the same thing, whichever node tells. */
@Component
class NoticeBoard {

    /** Days before the due day from which on an action is reminded of. */
    static final int DAYS_BEFORE = 7;

    private final JdbcClient jdbc;

    NoticeBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Owners of open actions: within a week before the due day once, after it once a week. */
    void remindOfActions(LocalDate today, Instant now) {
        tell(now, """
                select t.owner as person, case when t.due < :today then 'ACTION_OVERDUE' else 'ACTION_DUE_SOON' end as kind,
                    t.action || '/' || t.due || case when t.due < :today then '/' || (:today - t.due) / 7 else '' end as about,
                    t.post_mortem, t.action as subject
                from learning.action t
                where t.ended_on is null and t.due <= cast(:today as date) + cast(:before as int)""", today, DAYS_BEFORE);
    }

    /** Owners of actions done so many days ago whose effect nobody has reviewed. */
    void askForEffects(LocalDate today, int days, Instant now) {
        tell(now, """
                select t.owner as person, 'EFFECT_TO_REVIEW' as kind, t.action as about, t.post_mortem, t.action as subject
                from learning.action t
                where t.done and not t.reviewed and t.ended_on <= cast(:today as date) - cast(:before as int)""", today, days);
    }

    /** Whoever adopted a lesson for a project that is in use or over, and has not said what the lesson did. */
    void askForOutcomes(LocalDate today, Instant now) {
        tell(now, """
                select u.answered_by as person, 'OUTCOME_MISSING' as kind, u.project || '/' || u.lesson as about,
                    l.post_mortem, u.project as subject
                from learning.lesson_use u join learning.lesson l on l.lesson = u.lesson
                    join learning.project p on p.project = u.project
                where u.answer = 'ADOPTED' and u.outcome is null
                    and p.over_since <= cast(:today as date) - cast(:before as int)""", today, 0);
    }

    private void tell(Instant now, String whom, LocalDate today, int before) {
        jdbc.sql("""
                        insert into learning.notice (notice, person, kind, about, post_mortem, subject, noted_at)
                        select gen_random_uuid()::text, w.person, w.kind, w.about, w.post_mortem, w.subject, :now
                        from (\s""" + whom + """
                        ) w where not exists (select 1 from learning.notice n
                            where n.person = w.person and n.kind = w.kind and n.about = w.about)
                        on conflict (person, kind, about) do nothing""")
                .param("today", today)
                .param("before", before)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A person's search finds a post-mortem that has just been published. */
    void tellOfHit(String person, String search, String postMortem, Instant now) {
        jdbc.sql("""
                        insert into learning.notice (notice, person, kind, about, post_mortem, subject, noted_at)
                        values (:notice, :person, :kind, :about, :postMortem, :search, :now)
                        on conflict (person, kind, about) do nothing""")
                .param("notice", NoticeId.fresh().value())
                .param("person", person)
                .param("kind", NoticeKind.SEARCH_HIT.name())
                .param("about", search + "/" + postMortem)
                .param("postMortem", postMortem)
                .param("search", search)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void announce(String postMortem, Instant at) {
        jdbc.sql("insert into learning.announcement (post_mortem, published_at) values (?, ?) on conflict do nothing")
                .params(postMortem, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<String> announced() {
        return jdbc.sql("select post_mortem from learning.announcement")
                .query((row, _) -> row.getString(1))
                .list();
    }

    void forgetAnnouncedBefore(Instant moment) {
        jdbc.sql("delete from learning.announcement where published_at < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
