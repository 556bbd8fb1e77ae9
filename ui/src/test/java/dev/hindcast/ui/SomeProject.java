package dev.hindcast.ui;

import dev.hindcast.project.Origin;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.Stage;
import dev.hindcast.project.TacticalDecisions;
import dev.hindcast.shared.KpiId;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A live project with one KPI, as its page would tell it. */
public final class SomeProject {

    private SomeProject() {}

    /** One that is still framed. */
    public static ProjectDetails framed(ProjectId id) {
        return of(id, new PersonId("ada"), new PersonId("ben"), Stage.FRAMED);
    }

    public static ProjectDetails of(ProjectId id, PersonId owner, PersonId framedBy) {
        return of(id, owner, framedBy, Stage.LIVE);
    }

    /** A live one to which a lesson was proposed. */
    public static ProjectDetails withLesson(ProjectId id, LessonId lesson) {
        return of(
                id,
                new PersonId("ada"),
                new PersonId("ben"),
                Stage.LIVE,
                List.of(new ProjectDetails.Lesson(lesson, null, ProjectDetails.LessonAnswer.OPEN, null, null, null)));
    }

    private static ProjectDetails of(ProjectId id, PersonId owner, PersonId framedBy, Stage stage) {
        return of(id, owner, framedBy, stage, List.of());
    }

    private static ProjectDetails of(
            ProjectId id, PersonId owner, PersonId framedBy, Stage stage, List<ProjectDetails.Lesson> lessons) {
        return new ProjectDetails(
                id,
                "CHURN",
                "Keep customers",
                stage,
                false,
                null,
                false,
                null,
                new ProjectDetails.Framing(
                        "One customer in nine leaves",
                        Origin.KPI_GAP,
                        "RET",
                        null,
                        owner,
                        framedBy,
                        LocalDate.of(2025, 6, 1),
                        null),
                List.of(),
                List.of(),
                List.of(new ProjectDetails.Kpi(
                        new KpiId("k-1"),
                        "Churn",
                        "percent",
                        new BigDecimal("11.8"),
                        new BigDecimal("9"),
                        null,
                        List.of(new ProjectDetails.Measurement(
                                LocalDate.of(2026, 10, 31), new BigDecimal("9.9"), null)))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new ProjectDetails.Charter(null, null, null, null, List.of()),
                lessons,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                new TacticalDecisions(0, 0),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                java.util.Map.of(),
                List.of(),
                3);
    }
}
