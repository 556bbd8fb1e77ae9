package dev.hindcast.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.hindcast.desk.DeskCommand.TakeUp;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.IdResolver;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.timeline.Moment;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CommandForms;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.OnProject;
import dev.hindcast.ui.common.Page;
import dev.hindcast.ui.common.Palette;
import dev.hindcast.ui.common.ProjectNames;
import dev.hindcast.ui.common.Stepper;
import dev.hindcast.ui.common.TabBar;
import dev.hindcast.ui.common.UrlState;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One project: where it stands, what its next gate needs, and everything about it in tabs. */
@Route(ProjectNavigation.LIST + "/:key/:tab?")
@PermitAll
class ProjectView extends Page implements BeforeEnterObserver, HasDynamicTitle, OnProject {

    private static final Set<String> READ_MODELS = Set.of(
            "project-page",
            "project-list",
            "value-ledger",
            "portfolio-journal",
            "experiment-list",
            "postmortem-account",
            "timeline");

    private final Messages messages;
    private final Directory directory;
    private final CurrentUser user;
    private final IdResolver<ProjectId> projects;
    private final ProjectActs acts;
    private final Button log;
    private final Stepper stepper = new Stepper("Stages", List.of());
    private final Anchor report = new Anchor("", "Status report");
    private final Div serves = new Div();
    private final Div header = new Div();
    private final Div gate = new Div();
    private final TabBar tabs = new TabBar("Parts of the project", names());
    private final Div body = new Div();
    private ProjectId id;
    private ProjectId takenUp;
    private boolean gateOpen;
    private ProjectNavigation.Tab tab = ProjectNavigation.Tab.FRAMING;
    private final TimelineTab timeline;
    private final ValueTab value;
    private ProjectNavigation.Tab tabShown;
    private UrlState url = UrlState.empty();
    private ShownProject shown;

    ProjectView(
            Messages messages,
            Directory directory,
            CurrentUser user,
            CommandForms forms,
            LiveUpdates live,
            ProjectNames names,
            IdResolver<ProjectId> projects,
            Palette palette) {
        super("Project");
        this.messages = messages;
        this.directory = directory;
        this.user = user;
        this.projects = projects;
        acts = new ProjectActs(messages, directory, forms, user, () -> shown, this::refresh);
        timeline = new TimelineTab(
                messages,
                directory,
                user,
                wanted -> getUI().ifPresent(ui -> ui.navigate(
                        ProjectNavigation.href(shown.project().key(), ProjectNavigation.Tab.TIMELINE),
                        wanted.toQuery())));

        value = new ValueTab(
                messages,
                directory,
                user,
                names,
                acts,
                wanted -> getUI().ifPresent(ui -> ui.navigate(
                        ProjectNavigation.href(shown.project().key(), ProjectNavigation.Tab.VALUE), wanted.toQuery())));

        tabs.addClassName("hc-tabs");
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                open(ProjectNavigation.Tab.values()[tabs.getSelectedIndex()]);
            }
        });
        live.keep(this, READ_MODELS, this::refresh);

        header.addClassName("hc-project-facts");
        body.addClassName("hc-stack");
        addClassName("hc-project");
        log = Buttons.primary("Log", palette::open);
        log.setTooltipText("Log anything about this project (key L)");
        report.addClassName("hc-button-link");
        actions(report, log);
        add(serves, header, stepper, gate, tabs, body);
    }

    private static String[] names() {
        return Arrays.stream(ProjectNavigation.Tab.values())
                .map(ProjectView::title)
                .toArray(String[]::new);
    }

    private static String title(ProjectNavigation.Tab tab) {
        return switch (tab) {
            case TEAM -> "Team and stakeholders";
            case DECISIONS -> "Decisions and escalations";
            default -> Labels.of(tab);
        };
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var key = event.getRouteParameters().get("key").orElse("");
        id = projects.resolve(key).orElseThrow(() -> new NotFoundException("There is no project " + key + "."));
        tab = event.getRouteParameters().get("tab").map(name -> tabOf(name)).orElse(ProjectNavigation.Tab.FRAMING);
        url = UrlState.of(event.getLocation());
        if (!id.equals(takenUp)) {
            takenUp = id;
            gateOpen = false;
            messages.note(new TakeUp(id));
        }
        refresh();
        url.get(ProjectNavigation.PART).flatMap(MissingPlaces::titleOf).ifPresent(this::reveal);
    }

    /** Goes to a section of the tab, or where the tab begins: whoever follows the link of something missing mends it there. */
    private void reveal(String title) {
        getElement().executeJs("""
                        requestAnimationFrame(() => {
                          const section = [...this.querySelectorAll('section')]
                              .find(one => one.getAttribute('aria-label') === $0);
                          const heading = section?.querySelector('h2');
                          if (heading) {
                            heading.setAttribute('tabindex', '-1');
                            heading.focus({preventScroll: true});
                            section.scrollIntoView({block: 'nearest'});
                          } else {
                            $1.querySelector('vaadin-button:not([hidden]), a')?.focus();
                          }
                        })""", title, body.getElement());
    }

    /** Folded where the tab is not the one that prepares it. */
    private Component[] gate() {
        var panel = new GatePanel(shown, acts);
        return tab == ProjectNavigation.Tab.FRAMING
                ? panel.show()
                : panel.show(gateOpen, () -> {
                    gateOpen = !gateOpen;
                    showGate();
                });
    }

    private static ProjectNavigation.Tab tabOf(String name) {
        for (var one : ProjectNavigation.Tab.values()) {
            if (one.path().equals(name)) {
                return one;
            }
        }
        throw new NotFoundException("There is no tab " + name + ".");
    }

    @Override
    public String getPageTitle() {
        return shown == null
                ? "Hindcast"
                : "%s of %s · Hindcast".formatted(title(tab), shown.project().key());
    }

    /** What is on the screen, to log something about. */
    @Override
    public Optional<ProjectId> onProject() {
        return Optional.of(id);
    }

    private void refresh() {
        shown = moment().map(this::past).orElseGet(() -> ShownProject.ask(id, messages, directory, user.actor()));
        var project = shown.project();
        heading(project.name());
        subtitle(project.key() + " · " + directory.unitName(project.framing().unit()));
        report.setHref(ProjectNavigation.report(project.key()));
        stepper.show(steps());
        InPlace.show(serves, new GoalLine(project.framing().goal(), directory.organisation()));
        InPlace.show(header, new ProjectHeader(shown), new ProjectWarnings(shown, acts));
        showGate();
        log.setVisible(!shown.isPast());
        report.setVisible(!shown.isPast());
        tabs.setSelectedIndex(tab.ordinal());
        showTab();
    }

    /** The moment that the address asks for; none for now. */
    private Optional<Moment> moment() {
        return url.get(ProjectNavigation.AS_OF, text -> Moment.parse(text, directory.today()));
    }

    private ShownProject past(Moment moment) {
        try {
            return ShownProject.at(moment, id, messages, directory, user.actor());
        } catch (DomainRule unknown) {
            throw new NotFoundException(unknown.getMessage());
        }
    }

    private void showGate() {
        InPlace.show(gate, shown.isPast() ? asOf() : gate());
    }

    private Component[] asOf() {
        return Stream.concat(Stream.of(new AsOfBanner(shown.project().key(), tab, shown.moment())), Stream.of(gate()))
                .toArray(Component[]::new);
    }

    /** In the past the value is told as of that day. */
    private UrlState valueUrl() {
        return shown.isPast() ? url.with(ProjectValueState.AS_OF, acts.today()) : url;
    }

    /** Another part of the project, as of the same moment. */
    private void open(ProjectNavigation.Tab chosen) {
        var key = shown.project().key();
        var at = url.get(ProjectNavigation.AS_OF);
        getUI().ifPresent(ui -> ui.navigate(
                ProjectNavigation.href(key, chosen),
                UrlState.empty().with(ProjectNavigation.AS_OF, at.orElse(null)).toQuery()));
    }

    private void showTab() {
        if (tab == ProjectNavigation.Tab.TIMELINE && timeline.isAttached()) {
            timeline.show(shown, url);
        } else if (tab == ProjectNavigation.Tab.VALUE && value.isAttached()) {
            value.show(shown, valueUrl());
        } else if (tab == tabShown) {
            InPlace.show(body, content());
        } else {
            body.removeAll();
            body.add(content());
        }
        tabShown = tab;
    }

    private Component content() {
        return switch (tab) {
            case FRAMING -> new FramingTab(shown, acts, messages, directory);
            case TEAM -> new TeamTab(shown, acts);
            case EXPERIMENTS -> new ExperimentsTab(shown, acts);
            case VALUE -> {
                value.show(shown, valueUrl());
                yield value;
            }
            case DECISIONS -> new DecisionsTab(shown, acts, url);
            case SCOPE -> new ScopeTab(shown, acts);
            case LEARNING -> new LearningTab(shown, acts, messages, directory);
            case TIMELINE -> {
                timeline.show(shown, url);
                yield timeline;
            }
        };
    }

    /** The stages of a project's life; a stop stands in the place where it happened. */
    private List<Stepper.Step> steps() {
        var project = shown.project();
        var steps = new ArrayList<Stepper.Step>();
        var stopped = project.stop();
        var reached = stopped != null ? stopped.in() : project.stage();
        for (var stage : Stage.values()) {
            if (stopped == null ? stage == Stage.STOPPED : isLeftOut(stage, reached)) {
                continue;
            }
            steps.add(new Stepper.Step(Labels.of(stage), state(stage, reached), remark(stage)));
        }
        return steps;
    }

    /** A stopped project never comes to the stages after the one it was stopped in. */
    private static boolean isLeftOut(Stage stage, Stage stoppedIn) {
        return stage.compareTo(stoppedIn) > 0 && stage != Stage.STOPPED && stage != Stage.CLOSED;
    }

    private Stepper.State state(Stage stage, Stage reached) {
        var present = shown.project().stage();
        if (stage == present) {
            return Stepper.State.CURRENT;
        }
        if (stage == Stage.STOPPED) {
            return Stepper.State.DONE;
        }
        var passed = present == Stage.CLOSED && shown.project().stop() == null || stage.compareTo(reached) <= 0;
        return passed && stage != Stage.CLOSED ? Stepper.State.DONE : Stepper.State.AHEAD;
    }

    private String remark(Stage stage) {
        return shown.project().stages().stream()
                .filter(visit -> visit.stage() == stage)
                .reduce((first, second) -> second)
                .map(visit -> Formats.date(visit.on()))
                .orElseGet(() -> target(stage));
    }

    private String target(Stage stage) {
        return shown.project().targets().stream()
                .filter(target -> target.stage() == stage)
                .map(target -> "planned " + Formats.month(target.month()))
                .findFirst()
                .orElse(null);
    }

    static Span muted(String text) {
        var span = new Span(text);
        span.addClassNames("hc-muted", "hc-small");
        return span;
    }

    static String lower(Object code) {
        return Labels.of(code).toLowerCase(Locale.ROOT);
    }
}
