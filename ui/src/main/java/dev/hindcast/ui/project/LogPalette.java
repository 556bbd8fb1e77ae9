package dev.hindcast.ui.project;

import com.vaadin.flow.component.UI;
import dev.hindcast.desk.DeskCommand.TakeUp;
import dev.hindcast.desk.DeskQuery.Kept;
import dev.hindcast.desk.DeskQuery.ProjectsCalled;
import dev.hindcast.learning.LearningQuery.RecordsOf;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectQuery.ProjectList;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.ui.common.CommandForms;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.OnProject;
import dev.hindcast.ui.common.Palette;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Opens the list of what can be logged, with the projects that the person works on first. */
@Component
class LogPalette implements Palette {

    private static final int OFFERED = 12;

    /** A project to log something about. */
    record Project(ProjectId id, String key, String name, boolean recent) {}

    private final Messages messages;
    private final Directory directory;
    private final CurrentUser user;
    private final CommandForms forms;

    LogPalette(Messages messages, Directory directory, CurrentUser user, CommandForms forms) {
        this.messages = messages;
        this.directory = directory;
        this.user = user;
        this.forms = forms;
    }

    @Override
    public void open() {
        var onScreen = UI.getCurrent().getActiveRouterTargetsChain().stream()
                .filter(OnProject.class::isInstance)
                .flatMap(view -> ((OnProject) view).onProject().stream())
                .flatMap(id -> called(Set.of(id)).stream())
                .findFirst();
        new LogDialog(this, onScreen.orElse(null)).open();
    }

    /** Projects to choose from: those worked on last, then the person's own; all that match when something is typed. */
    List<Project> projects(String text) {
        if (!text.isBlank()) {
            var found = listed(text, null);
            return found.isEmpty()
                    ? NearWords.nearest(begun(), one -> one.key() + " " + one.name(), text)
                    : meantFirst(found, text);
        }
        return begun();
    }

    /** The one whose key is typed, then those whose keys begin like this, then the one that changed last. */
    private static List<Project> meantFirst(List<Project> found, String text) {
        var key = text.strip().toUpperCase(Locale.ROOT);
        return found.stream()
                .sorted(Comparator.comparing((Project one) -> !one.key().equals(key))
                        .thenComparing(one -> !one.key().startsWith(key)))
                .toList();
    }

    /** Those that were worked on, in their order. */
    private List<Project> called(Collection<ProjectId> recent) {
        var called = messages.ask(new ProjectsCalled(user.actor(), Set.copyOf(recent)))
                .projects();
        return recent.stream()
                .filter(called::containsKey)
                .map(id -> new Project(id, called.get(id).key(), called.get(id).name(), true))
                .toList();
    }

    private List<Project> begun() {
        var found = new LinkedHashSet<ProjectId>();
        var projects = new ArrayList<Project>();
        var recent = messages.ask(new Kept(user.actor())).recent();
        called(recent).stream().filter(one -> found.add(one.id())).forEach(projects::add);
        listed(null, user.actor().person()).stream()
                .filter(one -> found.add(one.id()))
                .forEach(projects::add);
        if (projects.size() < OFFERED) {
            listed(null, null).stream().filter(one -> found.add(one.id())).forEach(projects::add);
        }
        return projects.stream().limit(OFFERED).toList();
    }

    private List<Project> listed(String text, PersonId mine) {
        return messages
                .ask(new ProjectList(
                        text,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        null,
                        Set.of(),
                        Set.of(),
                        null,
                        Set.of(),
                        mine,
                        new PageRequest(0, OFFERED, "changed,desc")))
                .projects()
                .items()
                .stream()
                .map(row -> new Project(row.id(), row.key(), row.name(), false))
                .toList();
    }

    private Map<LessonId, String> statements(ShownProject shown) {
        var lessons = shown.project().lessons().stream()
                .map(ProjectDetails.Lesson::id)
                .collect(Collectors.toSet());
        return lessons.isEmpty()
                ? Map.of()
                : messages.ask(new RecordsOf(lessons, user.actor())).lessons().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, met -> met.getValue().statement()));
    }

    /** What begins without a project. */
    List<LogEntry> beginnings() {
        return user.may(ProjectCommand.Frame.class)
                ? List.of(new LogEntry(
                        "Frame a new project",
                        "Framing",
                        AlsoCalled.of(ProjectCommand.Frame.class),
                        null,
                        FramingView::begin))
                : List.of();
    }

    /** Everything that can be logged about the project as it is now, which is taken up by that. */
    List<LogEntry> entries(ProjectId project) {
        messages.note(new TakeUp(project));
        var shown = ShownProject.ask(project, messages, directory, user.actor());
        var acts = new ProjectActs(messages, directory, forms, user, () -> shown, () -> {});
        return new LogCatalogue(shown, acts, statements(shown)).entries();
    }
}
