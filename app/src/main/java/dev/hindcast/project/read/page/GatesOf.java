package dev.hindcast.project.read.page;

import dev.hindcast.project.DecisionLevel;
import dev.hindcast.project.Gate;
import dev.hindcast.project.GateFacts;
import dev.hindcast.project.Origin;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectDetails.Framing;
import dev.hindcast.project.ProjectDetails.Lesson;
import dev.hindcast.project.ProjectDetails.LessonAnswer;
import dev.hindcast.project.ProjectDetails.Readiness;
import dev.hindcast.project.ProjectDetails.Seating;
import dev.hindcast.project.ProjectDetails.Waiver;
import dev.hindcast.project.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a project's page tells of its gates. */
final class GatesOf {

    private GatesOf() {}

    /** The facts by which its gates are judged. */
    static GateFacts facts(ProjectDetails project) {
        var framing = project.framing();
        return new GateFacts(
                project.id(),
                project.stop() == null ? null : project.stop().in(),
                framing.owner(),
                framing.problem() != null,
                isOriginEndorsed(framing),
                !project.kpis().isEmpty(),
                project.goodEnough().isEmpty()
                        ? null
                        : project.goodEnough().getLast().criterion(),
                project.seats().stream()
                        .filter(seating -> seating.until() == null)
                        .map(Seating::seat)
                        .collect(Collectors.toSet()),
                project.charter().requestedOn() != null,
                project.lessons().stream()
                        .filter(lesson -> lesson.answer() == LessonAnswer.OPEN)
                        .map(Lesson::id)
                        .toList(),
                project.decisions().stream()
                        .anyMatch(decision ->
                                decision.level() == DecisionLevel.STRATEGIC && decision.reversedBecause() == null),
                project.readiness().stream().map(Readiness::item).collect(Collectors.toSet()),
                project.waivers().stream().map(Waiver::requirement).collect(Collectors.toSet()),
                false);
    }

    /** The gates that an imported project has behind it without ever having been asked. */
    static List<Gate> passedWithoutAsking(ProjectDetails project) {
        if (!project.imported()) {
            return List.of();
        }
        var reached = reached(project);
        return Arrays.stream(Gate.values())
                .filter(gate -> gate.from().isActive() && gate.to().isActive())
                .filter(gate -> gate.to().compareTo(reached) <= 0)
                .toList();
    }

    private static Stage reached(ProjectDetails project) {
        if (project.stop() != null) {
            return project.stop().in();
        }
        return project.stage() == Stage.CLOSED ? Stage.LIVE : project.stage();
    }

    private static boolean isOriginEndorsed(Framing framing) {
        var endorsement = framing.endorsement();
        return framing.origin() != null
                && (framing.origin() != Origin.TEAM_IDEA
                        || (endorsement != null && endorsement.by().equals(framing.owner())));
    }
}
