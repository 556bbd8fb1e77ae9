package dev.hindcast.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.hindcast.project.FramingDrafts;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectQuery.GateOf;
import dev.hindcast.project.ProjectQuery.ProjectPage;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Missing;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.OnProject;
import dev.hindcast.ui.common.Page;
import dev.hindcast.ui.common.Stepper;
import dev.hindcast.ui.common.Stepper.State;
import dev.hindcast.ui.common.Stepper.Step;
import dev.hindcast.ui.common.UrlState;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A new project, framed step by step; what is typed and added is kept at once, so that one can go on another day. */
@Route(FramingView.PATH)
@PermitAll
class FramingView extends Page implements BeforeEnterObserver, HasDynamicTitle, OnProject {

    static final String PATH = ProjectNavigation.NEW;
    static final String PROJECT = "project";
    static final String STEP = "step";

    private final FramingSteps steps;
    private final Messages messages;
    private final Directory directory;
    private final CurrentUser user;
    private final IdeaDraft draft;
    private final Stepper stepper = new Stepper("Steps of framing", List.of());
    private final Div serves = new Div();
    private final Div body = new Div();
    private final SimilarPanel similar;
    private ProjectDetails project;
    private List<Missing> missing = List.of();
    private FramingStep step = FramingStep.IDEA;
    private FramingStep shownStep;

    FramingView(Messages messages, Directory directory, CurrentUser user, FramingDrafts drafts) {
        super("New project");
        this.messages = messages;
        this.user = user;
        this.directory = directory;
        draft = new IdeaDraft(drafts, user.actor().person());
        similar = new SimilarPanel(messages, user, directory);
        steps = new FramingSteps(messages, directory, user.actor(), this::refresh);
        body.addClassName("hc-framing");
        body.getElement().setAttribute("tabindex", "-1").setAttribute("role", "group");
        var columns = new Div(body, similar);
        columns.addClassName("hc-framing-columns");
        add(serves, stepper, columns);
    }

    static void begin() {
        UI.getCurrent().navigate(FramingView.class);
    }

    /** Goes on framing the project. */
    static void open(ProjectId project, FramingStep step) {
        url(project, step).open(FramingView.class);
    }

    /** The address of a step of a project's framing. */
    static String href(ProjectId project, FramingStep step) {
        return url(project, step).href(PATH);
    }

    private static UrlState url(ProjectId project, FramingStep step) {
        return UrlState.empty().with(PROJECT, project.value()).with(STEP, step.number());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var url = UrlState.of(event.getLocation());
        step = url.get(STEP, number -> FramingStep.of(Integer.parseInt(number))).orElse(FramingStep.IDEA);
        project = url.get(PROJECT, ProjectId::new).map(this::load).orElse(null);
        if (project == null && !user.may(ProjectCommand.Frame.class)) {
            event.rerouteToError(AccessDeniedException.class);
            return;
        }
        if (project == null) {
            step = FramingStep.IDEA;
        }
        refresh();
    }

    @Override
    public Optional<ProjectId> onProject() {
        return Optional.ofNullable(project).map(ProjectDetails::id);
    }

    private ProjectDetails load(ProjectId id) {
        return messages.ask(new ProjectPage(id)).project();
    }

    private void refresh() {
        if (project != null) {
            project = load(project.id());
            missing = project.stage() == Stage.FRAMED
                    ? messages.ask(new GateOf(project.id())).missing()
                    : List.of();
        }
        heading(project == null ? "New project" : project.key() + " · " + project.name());
        subtitle(
                project == null
                        ? "Frame it in business language. Nothing you type is lost."
                        : "Framed; everything you save here is kept.");
        serves.removeAll();
        if (project != null) {
            serves.add(new GoalLine(project.framing().goal(), directory.organisation()));
        }
        stepper.show(Arrays.stream(FramingStep.values()).map(this::mark).toList());
        InPlace.show(body, content(), buttons());
        similar.show(project);
        focusNewStep();
    }

    /** Who goes on to another step begins at its top. */
    private void focusNewStep() {
        if (shownStep != null && shownStep != step) {
            body.getElement().setAttribute("aria-label", step.title());
            body.getElement().executeJs("""
                    const begin = () => {
                      this.focus({preventScroll: true});
                      this.closest('main').querySelector('h1').scrollIntoView();
                    };
                    requestAnimationFrame(begin);
                    setTimeout(() => document.activeElement === document.body && begin(), 200);
                    """);
        }
        shownStep = step;
    }

    /** A step is done when the gate misses nothing of it, wherever one is. */
    private Step mark(FramingStep one) {
        if (project == null) {
            return new Step(one.title(), one == step ? State.CURRENT : State.AHEAD, null);
        }
        var open = one.missing(missing).size();
        var asked = one == FramingStep.READY;
        var state = one == step ? State.CURRENT : open == 0 && !asked ? State.DONE : State.AHEAD;
        var remark = asked ? null : open == 0 ? "complete" : open + " missing";
        return new Step(one.title(), state, remark, href(project.id(), one));
    }

    private Component content() {
        return switch (step) {
            case IDEA -> {
                var idea = steps.idea(project, draft, similar::follow, framed -> {
                    similar.record(framed);
                    open(framed, FramingStep.SUCCESS);
                });
                yield project == null ? new Div(draft.banner(this::refresh), idea) : idea;
            }
            case SUCCESS -> steps.success(project);
            case WORTH -> steps.worth(project);
            case TEAM -> steps.team(project);
            case READY -> steps.ready(project, missing);
        };
    }

    private Component buttons() {
        var row = new Div();
        row.addClassNames("hc-actions", "hc-framing-buttons");
        if (project == null) {
            return row;
        }
        if (step != FramingStep.IDEA) {
            row.add(Buttons.plain("Back", () -> open(project.id(), FramingStep.of(step.number() - 1))));
        }
        if (step != FramingStep.IDEA && step != FramingStep.READY) {
            row.add(Buttons.primary("Go on", () -> open(project.id(), FramingStep.of(step.number() + 1))));
        }
        row.add(Buttons.quiet("To the project", () -> ProjectNavigation.open(project.key())));
        return row;
    }

    @Override
    public String getPageTitle() {
        return (project == null ? "New project" : "Framing " + project.key()) + " · Hindcast";
    }
}
