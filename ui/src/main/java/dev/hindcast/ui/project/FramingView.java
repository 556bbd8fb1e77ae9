package dev.hindcast.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectQuery.ProjectPage;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Page;
import dev.hindcast.ui.common.Stepper;
import dev.hindcast.ui.common.Stepper.State;
import dev.hindcast.ui.common.Stepper.Step;
import dev.hindcast.ui.common.UrlState;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;

/** A new project, framed step by step; each step is saved as it is left, so that one can go on another day. */
@Route(FramingView.PATH)
@PermitAll
class FramingView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "projects/new";
    static final String PROJECT = "project";
    static final String STEP = "step";

    private static final List<String> STEPS =
            List.of("The idea", "What success is", "What it is worth", "Who does it", "Ready?");

    private final FramingSteps steps;
    private final Messages messages;
    private final Stepper stepper = new Stepper("Steps of framing", List.of());
    private final Div body = new Div();
    private final SimilarPanel similar;
    private ProjectDetails project;
    private int step;

    FramingView(Messages messages, Directory directory, CurrentUser user) {
        super("New project");
        this.messages = messages;
        similar = new SimilarPanel(messages, user, directory);
        steps = new FramingSteps(messages, directory, this::refresh);
        body.addClassName("hc-framing");
        var columns = new Div(body, similar);
        columns.addClassName("hc-framing-columns");
        add(stepper, columns);
    }

    static void begin() {
        UI.getCurrent().navigate(FramingView.class);
    }

    /** Goes on framing the project. */
    static void open(ProjectId project, int step) {
        UrlState.empty().with(PROJECT, project.value()).with(STEP, step).open(FramingView.class);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var url = UrlState.of(event.getLocation());
        var id = url.get(PROJECT, ProjectId::new);
        step = url.get(STEP, Integer::valueOf)
                .filter(n -> n >= 1 && n <= STEPS.size())
                .orElse(1);
        project = id.map(this::load).orElse(null);
        if (project == null) {
            step = 1;
        }
        refresh();
    }

    private ProjectDetails load(ProjectId id) {
        return messages.ask(new ProjectPage(id)).project();
    }

    private void refresh() {
        if (project != null) {
            project = load(project.id());
        }
        heading(project == null ? "New project" : project.key() + " · " + project.name());
        subtitle(
                project == null
                        ? "Frame it in business language. Each step is saved when you go on."
                        : "Framed; everything you save here is kept.");
        stepper.show(marks());
        body.removeAll();
        body.add(content(), buttons());
        similar.show(project);
    }

    private List<Step> marks() {
        var marks = new ArrayList<Step>();
        for (int i = 1; i <= STEPS.size(); i++) {
            marks.add(
                    new Step(STEPS.get(i - 1), i < step ? State.DONE : i == step ? State.CURRENT : State.AHEAD, null));
        }
        return marks;
    }

    private Component content() {
        return switch (step) {
            case 1 ->
                steps.idea(project, similar::follow, framed -> {
                    similar.record(framed);
                    open(framed, 2);
                });
            case 2 -> steps.success(project);
            case 3 -> steps.worth(project);
            case 4 -> steps.team(project);
            default -> steps.ready(project);
        };
    }

    private Component buttons() {
        var row = new Div();
        row.addClassNames("hc-actions", "hc-framing-buttons");
        if (project == null) {
            return row;
        }
        if (step > 1) {
            row.add(Buttons.plain("Back", () -> open(project.id(), step - 1)));
        }
        if (step > 1 && step < STEPS.size()) {
            row.add(Buttons.primary("Go on", () -> open(project.id(), step + 1)));
        }
        row.add(Buttons.quiet("To the project", () -> ProjectNavigation.open(project.key())));
        return row;
    }

    @Override
    public String getPageTitle() {
        return (project == null ? "New project" : "Framing " + project.key()) + " · Hindcast";
    }
}
