package dev.hindcast.postmortem.write;

import dev.hindcast.postmortem.PostMortems;
import dev.hindcast.postmortem.Subject;
import dev.hindcast.postmortem.events.PostMortemImported;
import dev.hindcast.postmortem.events.PostMortemOpened;
import dev.hindcast.postmortem.events.PostMortemPublished;
import dev.hindcast.project.PublishedLessons;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.ProjectId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What rules rest on: one row for each post-mortem and one for each project's open one, written with the command. */
@Component
@ProcessingGroup("postmortem-guard")
class PostMortemGuard implements PostMortems, PublishedLessons {

    private final JdbcClient jdbc;

    PostMortemGuard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(PostMortemOpened event) {
        insert(event.postMortem(), event.project(), event.subject(), event.brief(), false);
        if (event.project() != null && event.subject().equals(Subject.PROJECT.name())) {
            reserve(new ProjectId(event.project()), new PostMortemId(event.postMortem()));
        }
    }

    @EventHandler
    void on(PostMortemImported event) {
        insert(event.postMortem(), event.project(), event.subject(), false, true);
        event.lessons().forEach(lesson -> keep(lesson.lesson()));
    }

    @EventHandler
    void on(PostMortemPublished event) {
        jdbc.sql("update postmortem.postmortem_guard set published = true where post_mortem = ?")
                .param(event.postMortem())
                .update();
        jdbc.sql("delete from postmortem.open_guard where post_mortem = ?")
                .param(event.postMortem())
                .update();
        event.lessons().forEach(lesson -> keep(lesson.lesson()));
    }

    @ResetHandler
    void forget() {
        jdbc.sql("truncate postmortem.postmortem_guard, postmortem.open_guard, postmortem.lesson_guard")
                .update();
    }

    /** Takes the project's one place for an open post-mortem; false when another one holds it. */
    boolean reserve(ProjectId project, PostMortemId postMortem) {
        jdbc.sql("""
                        insert into postmortem.open_guard (project, post_mortem) values (?, ?)
                        on conflict (project) do nothing""").params(project.value(), postMortem.value()).update();
        return jdbc.sql("select post_mortem from postmortem.open_guard where project = ?")
                .param(project.value())
                .query(String.class)
                .optional()
                .filter(postMortem.value()::equals)
                .isPresent();
    }

    @Override
    public boolean isOpen(ProjectId project) {
        return jdbc.sql("select exists (select 1 from postmortem.open_guard where project = ?)")
                .param(project.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean exists(PostMortemId postMortem) {
        return jdbc.sql("select count(*) from postmortem.postmortem_guard where post_mortem = ?")
                        .param(postMortem.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public boolean knows(LessonId lesson) {
        return jdbc.sql("select exists (select 1 from postmortem.lesson_guard where lesson = ?)")
                .param(lesson.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Whether the project has a published post-mortem of its own, held until the transaction ends.
     *
     * @param briefIsEnough one that asked for one lesson only counts too
     */
    boolean hasPublished(ProjectId project, boolean briefIsEnough) {
        return !jdbc.sql("""
                        select post_mortem from postmortem.postmortem_guard
                        where project = :project and subject = 'PROJECT' and published
                        and (:briefIsEnough or not brief) for share""")
                .param("project", project.value())
                .param("briefIsEnough", briefIsEnough)
                .query(String.class)
                .list()
                .isEmpty();
    }

    private void keep(String lesson) {
        jdbc.sql("insert into postmortem.lesson_guard (lesson) values (?) on conflict do nothing")
                .param(lesson)
                .update();
    }

    private void insert(String postMortem, @Nullable String project, String subject, boolean brief, boolean published) {
        jdbc.sql("""
                        insert into postmortem.postmortem_guard (post_mortem, project, subject, brief, published)
                        values (:id, :project, :subject, :brief, :published) on conflict (post_mortem) do nothing""")
                .param("id", postMortem)
                .param("project", project)
                .param("subject", subject)
                .param("brief", brief)
                .param("published", published)
                .update();
    }
}
