package dev.hindcast.project;

import dev.hindcast.project.ProjectDetails.GoodEnough;
import dev.hindcast.project.ProjectDetails.Kpi;
import dev.hindcast.project.ProjectDetails.StageVisit;
import dev.hindcast.project.ProjectDetails.TargetMonth;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A project of which nothing is known but what a test says. */
public record AnyProject(
        String name,
        Stage stage,
        List<StageVisit> visits,
        List<TargetMonth> targets,
        List<Kpi> kpis,
        List<GoodEnough> goodEnough) {

    public ProjectDetails details() {
        return new ProjectDetails(
                new ProjectId("p"),
                "P",
                name,
                stage,
                false,
                null,
                false,
                null,
                new ProjectDetails.Framing(
                        null, null, "RET", null, null, new PersonId("dan"), LocalDate.of(2026, 6, 15), null),
                visits,
                targets,
                kpis,
                goodEnough,
                List.of(),
                List.of(),
                List.of(),
                new ProjectDetails.Charter(null, null, null, null, List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                TacticalDecisions.among(List.of()),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                0);
    }
}
