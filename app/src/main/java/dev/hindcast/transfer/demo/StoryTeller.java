package dev.hindcast.transfer.demo;

import static java.util.Objects.requireNonNullElse;

import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ReadinessItem;
import dev.hindcast.project.Seat;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.ProjectId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the story of one project; value, experiments and post-mortems have tellers of their own. */
final class StoryTeller {

    static final String LEADER = "leader";

    private final Story story;
    private final Script script;
    private final ProjectId project;
    private final String manager;

    StoryTeller(Story story, Script script) {
        this.story = story;
        this.script = script;
        this.project = projectId(story);
        var analyst = requireNonNullElse(story.team().get(Seat.DATA_SCIENTIST), LEADER);
        this.manager = requireNonNullElse(story.team().get(Seat.DELIVERY_MANAGER), analyst);
    }

    static ProjectId projectId(Story story) {
        return Script.id(ProjectId::new, "project:" + story.key());
    }

    static LessonId lesson(String name) {
        return Script.id(LessonId::new, "lesson:" + name);
    }

    void tell() {
        var value = new ValueTeller(story, script, manager);
        var idea = new IdeaTeller(story, script, manager);
        idea.frame();
        value.plan();
        idea.charter(value);
        new ExperimentTeller(story, script, manager).tell();
        deliver();
        live();
        new WorkTeller(story, script, manager).tell();
        value.report();
        stop();
        value.avoided();
        close();
    }

    private void deliver() {
        if (story.delivering() != null) {
            tell(story.delivering(), new ProjectCommand.EnterStage(project, Stage.DELIVERING, null));
        }
    }

    private void live() {
        var live = story.live();
        if (live == null) {
            return;
        }
        for (var item : ReadinessItem.values()) {
            tell(live, new ProjectCommand.ConfirmReadiness(project, item, new Paragraph(readiness(item))));
        }
        tell(live, new ProjectCommand.EnterStage(project, Stage.LIVE, null));
    }

    private static String readiness(ReadinessItem item) {
        return switch (item) {
            case INTEGRATION -> "Tried with a week of real data in both directions";
            case USERS_INVOLVED -> "Two of those who use it have sat in the team since the charter";
            case USERS_TRAINED -> "Trained on site; who was absent has a second date";
            case PROCESS_OWNER -> "The owner's deputy has taken the process over";
            case MONITORING_OWNER -> "The platform team watches inputs, outputs and use";
        };
    }

    private void stop() {
        var stopped = story.stopped();
        if (stopped == null) {
            return;
        }
        tell(
                stopped.on(),
                new ProjectCommand.Stop(
                        project,
                        new Paragraph(stopped.reason()),
                        new Paragraph(stopped.signal()),
                        new Paragraph(stopped.salvaged())));
        var account = story.postMortem();
        if (account != null) {
            new AccountTeller(account, script, manager).ofProject(project);
        }
    }

    private void close() {
        var closed = story.closed();
        if (closed != null) {
            tell(closed.on(), new ProjectCommand.Close(project, new Paragraph(closed.review()), closed.outcome()));
        }
    }

    private void tell(String day, Command command) {
        script.on(day, manager, command);
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return requireNonNullElse(list, List.of());
    }

    static <K, V> Map<K, V> orEmpty(@Nullable Map<K, V> map) {
        return requireNonNullElse(map, Map.of());
    }
}
