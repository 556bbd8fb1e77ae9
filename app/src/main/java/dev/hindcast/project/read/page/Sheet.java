package dev.hindcast.project.read.page;

import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.TacticalDecisions;
import dev.hindcast.project.events.ProjectEvent;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.ProjectId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All that is known of a project, in chapters, as it is kept between events. */
class Sheet {

    private IdeaChapter idea = new IdeaChapter();
    private LifeChapter life = new LifeChapter();
    private PeopleChapter people = new PeopleChapter();
    private GateChapter gates = new GateChapter();
    private LogChapter log = new LogChapter();

    void follow(ProjectEvent event, Occasion occasion) {
        Stream.of(idea, life, people, gates, log).forEach(chapter -> chapter.follow(event, occasion));
    }

    ProjectDetails details(ProjectId project, long version) {
        var decisions = log.decisions(people);
        return new ProjectDetails(
                project,
                idea.key,
                idea.name,
                life.stage,
                life.pause != null,
                life.outcome,
                life.imported,
                life.externalKey,
                idea.framing,
                List.copyOf(life.stages),
                List.copyOf(life.targets),
                List.copyOf(idea.kpis),
                List.copyOf(idea.goodEnough),
                List.copyOf(people.seats),
                people.busFactorsOfOne(),
                List.copyOf(people.stakeholders),
                gates.charter(),
                List.copyOf(gates.lessons),
                List.copyOf(gates.readiness),
                List.copyOf(gates.waivers),
                List.copyOf(log.health),
                life.pause,
                decisions,
                TacticalDecisions.among(decisions),
                List.copyOf(log.escalations),
                List.copyOf(log.scopeChanges),
                life.stop,
                life.review,
                List.copyOf(log.wins),
                List.copyOf(log.links),
                List.copyOf(log.tags),
                Map.copyOf(idea.fields),
                List.copyOf(idea.assessments),
                version);
    }
}
