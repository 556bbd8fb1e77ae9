package dev.hindcast.portfolio.read.projects;

import dev.hindcast.project.events.FieldSet;
import dev.hindcast.project.events.FramingRevised;
import dev.hindcast.project.events.HealthReported;
import dev.hindcast.project.events.OwnerChanged;
import dev.hindcast.project.events.ProjectAssessed;
import dev.hindcast.project.events.ProjectClosed;
import dev.hindcast.project.events.ProjectEvent;
import dev.hindcast.project.events.ProjectFramed;
import dev.hindcast.project.events.ProjectImported;
import dev.hindcast.project.events.ProjectPaused;
import dev.hindcast.project.events.ProjectReopened;
import dev.hindcast.project.events.ProjectResumed;
import dev.hindcast.project.events.ProjectStopped;
import dev.hindcast.project.events.StageEntered;
import dev.hindcast.shared.Occasion;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps a version of a project whenever something changes by which the portfolio filters, groups or names it. */
@Component
@ProcessingGroup("portfolio-projects")
class ProjectVersionProjection {

    private static final String STOPPED = "STOPPED";

    private final ProjectVersions versions;

    ProjectVersionProjection(ProjectVersions versions) {
        this.versions = versions;
    }

    @EventHandler
    void on(ProjectEvent event, Occasion occasion, @SequenceNumber long version) {
        switch (event) {
            case ProjectFramed e ->
                versions.append(
                        new ProjectState(
                                e.project(),
                                e.key(),
                                e.name(),
                                e.unit(),
                                e.goal(),
                                e.owner(),
                                "FRAMED",
                                false,
                                null,
                                null,
                                false,
                                e.origin(),
                                null,
                                Map.of()),
                        version,
                        0,
                        occasion,
                        occasion.effective());
            case ProjectImported e -> importPast(e, occasion, version);
            case FramingRevised e ->
                change(e.project(), occasion, version, state -> state.framed(e.name(), e.unit(), e.goal(), e.origin()));
            case OwnerChanged e -> change(e.project(), occasion, version, state -> state.ownedBy(e.owner()));
            case StageEntered e ->
                change(e.project(), occasion, version, state -> state.in(e.stage(), state.outcome()));
            case ProjectStopped e -> change(e.project(), occasion, version, state -> state.in(STOPPED, null));
            case ProjectClosed e -> change(e.project(), occasion, version, state -> state.in("CLOSED", e.outcome()));
            case ProjectReopened e -> change(e.project(), occasion, version, state -> state.in(e.stage(), null));
            case ProjectPaused e -> change(e.project(), occasion, version, state -> state.resting(true));
            case ProjectResumed e -> change(e.project(), occasion, version, state -> state.resting(false));
            case HealthReported e -> change(e.project(), occasion, version, state -> state.doing(e.health()));
            case ProjectAssessed e ->
                change(e.project(), occasion, version, state -> state.judged(e.feasibility(), e.risk()));
            case FieldSet e -> change(e.project(), occasion, version, state -> state.saying(e.field(), e.value()));
            default -> {}
        }
        versions.head(event.project(), version);
    }

    @ResetHandler
    void reset() {
        versions.clear();
    }

    private void change(String project, Occasion occasion, long version, UnaryOperator<ProjectState> change) {
        var before = versions.latest(project).orElseThrow();
        var after = change.apply(before);
        if (!after.equals(before)) {
            versions.append(after, version, 0, occasion, occasion.effective());
        }
    }

    /** The past of an imported project is recorded at once and placed on the dates on which it happened. */
    private void importPast(ProjectImported event, Occasion occasion, long version) {
        var steps = new LinkedHashMap<String, LocalDate>();
        var first = event.framedOn();
        put(steps, "FRAMED", first == null ? earliest(event, occasion.effective()) : first);
        put(steps, "LIVE", event.liveOn());
        put(steps, STOPPED, event.stoppedOn());
        put(steps, "CLOSED", event.closedOn());
        var reached = steps.remove(event.stage());
        var last = steps.values().stream().reduce(occasion.effective(), (one, other) -> other);
        var step = 0;
        for (var entry : steps.entrySet()) {
            versions.append(state(event, entry.getKey(), null), version, step++, occasion, entry.getValue());
        }
        versions.append(
                state(event, event.stage(), event.outcome()),
                version,
                step,
                occasion,
                reached == null ? last : reached);
    }

    private static LocalDate earliest(ProjectImported event, LocalDate otherwise) {
        for (var date : new LocalDate[] {event.liveOn(), event.stoppedOn(), event.closedOn()}) {
            if (date != null) {
                return date;
            }
        }
        return otherwise;
    }

    private static void put(Map<String, LocalDate> steps, String stage, @Nullable LocalDate date) {
        if (date != null) {
            steps.put(stage, date);
        }
    }

    private static ProjectState state(ProjectImported e, String stage, @Nullable String outcome) {
        return new ProjectState(
                e.project(),
                e.key(),
                e.name(),
                e.unit(),
                e.goal(),
                e.owner(),
                stage,
                false,
                outcome,
                null,
                true,
                e.origin(),
                null,
                Map.of());
    }
}
