package dev.hindcast.learning;

import dev.hindcast.Told;
import dev.hindcast.postmortem.events.PostMortemOpened;
import dev.hindcast.postmortem.events.PostMortemPublished;
import dev.hindcast.project.events.ProjectFramed;
import dev.hindcast.project.events.ProjectStopped;
import dev.hindcast.project.events.StageEntered;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Stopped projects whose post-mortems are published, for tests of what becomes of their lessons. */
public final class Failures {

    /** A published failure: its project, post-mortem and lesson. */
    public record Failure(String project, String key, String postMortem, String lesson) {}

    private Failures() {}

    /** Tells of a project of the unit that was stopped and of its post-mortem about the cause, published on the day. */
    public static Failure published(EventStore events, String unit, String day, String cause, String text) {
        var project = UUID.randomUUID().toString();
        var postMortem = UUID.randomUUID().toString();
        var lesson = "lesson-" + postMortem;
        var key = "F" + project.substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        Told.by(events, "author", day)
                .of(
                        project,
                        new ProjectFramed(
                                project, key, "Stopped " + key, "Machines break", "KPI_GAP", unit, null, null),
                        new StageEntered(project, "CHARTERED", "FRAMED", null),
                        new StageEntered(project, "EXPERIMENTING", "CHARTERED", null),
                        new ProjectStopped(project, "EXPERIMENTING", "It did not work", "none", "all"))
                .of(
                        postMortem,
                        new PostMortemOpened(
                                postMortem, project, "PROJECT", null, "Post-mortem of " + key, false, null),
                        new PostMortemPublished(
                                postMortem,
                                project,
                                1,
                                "PROJECT",
                                "Post-mortem of " + key,
                                false,
                                Map.of("SUMMARY", text),
                                List.of(new PostMortemPublished.Factor(
                                        "f-" + postMortem,
                                        cause,
                                        cause,
                                        "KNOWN",
                                        "seen",
                                        "DATA_UNDERSTANDING",
                                        "EVALUATION")),
                                List.of(new PostMortemPublished.Lesson(
                                        lesson, "Look at it first: " + text, null, List.of("data"))),
                                List.of(),
                                null,
                                null));
        return new Failure(project, key, postMortem, lesson);
    }
}
