package dev.hindcast.ui.experiment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.hindcast.experiment.Burn;
import dev.hindcast.experiment.ExperimentQuery.Detail;
import dev.hindcast.experiment.ExperimentQuery.GetExperiment;
import dev.hindcast.experiment.ExperimentQuery.Summary;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.postmortem.Subject;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.ui.common.Chart;
import dev.hindcast.ui.common.CommandForms;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.OnProject;
import dev.hindcast.ui.common.Page;
import dev.hindcast.ui.common.ProjectNames;
import dev.hindcast.ui.common.experiments.ExperimentActs;
import dev.hindcast.ui.common.experiments.ExperimentMarks;
import dev.hindcast.ui.common.experiments.ReadingsChart;
import dev.hindcast.ui.failures.FailureNavigation;
import dev.hindcast.ui.project.ProjectNavigation;
import dev.hindcast.ui.project.ProjectNavigation.Tab;
import dev.hindcast.value.ValueQuery.SpentOn;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One experiment: what it is to show, what was read, what it used, who bears its risk, and all that can be done with it. */
@Route(ExperimentNavigation.LIST + "/:id")
@PermitAll
class ExperimentView extends Page implements BeforeEnterObserver, HasDynamicTitle, OnProject {

    private static final Set<String> READ_MODELS = Set.of("experiment-list", "value-ledger");

    private final Messages messages;
    private final Directory directory;
    private final CommandForms forms;
    private final ProjectNames projects;
    private final ExperimentActs acts;
    private final Chart chart = new Chart();
    private final Div where = new Div();
    private final Div body = new Div();
    private ExperimentId id;
    private ProjectId project;
    private String title = "Experiment";

    ExperimentView(
            Messages messages,
            Directory directory,
            CurrentUser user,
            CommandForms forms,
            ProjectNames projects,
            LiveUpdates live) {
        super("Experiment");
        this.messages = messages;
        this.directory = directory;
        this.forms = forms;
        this.projects = projects;
        acts = new ExperimentActs(messages, directory, forms, user.actor(), user::may, this::writeAbout, this::refresh);
        chart.addClassName("hc-chart-readings");
        where.addClassNames("hc-badges", "hc-experiment-where");
        body.addClassName("hc-stack");
        live.keep(this, READ_MODELS, this::refresh);
        add(where, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .get("id")
                .map(ExperimentId::new)
                .orElseThrow(() -> new NotFoundException("There is no such experiment."));
        if (find().isEmpty()) {
            throw new NotFoundException("There is no such experiment.");
        }
        refresh();
    }

    @Override
    public Optional<ProjectId> onProject() {
        return Optional.ofNullable(project);
    }

    @Override
    public String getPageTitle() {
        return title + " · Hindcast";
    }

    private Optional<Detail> find() {
        return messages.ask(new GetExperiment(id, directory.today())).experiment();
    }

    private void refresh() {
        find().ifPresent(this::show);
    }

    private void show(Detail detail) {
        var experiment = detail.summary();
        project = experiment.project();
        title = experiment.title();
        heading(experiment.title());
        InPlace.show(where, where(experiment).toArray(Component[]::new));
        if (!detail.readings().isEmpty()) {
            chart.show(ReadingsChart.of(detail, directory.today()));
        }
        var burn = Burn.of(experiment, messages.ask(new SpentOn(Set.of(id))).on(id), directory.today());
        var parts = new ExperimentParts(detail, burn, acts, directory);
        var beside = new Div(parts.used(), parts.plan());
        beside.addClassName("hc-stack");
        var first = new Div(parts.readings(chart), beside);
        first.addClassName("hc-columns");
        var words = new Paragraph(experiment.hypothesis());
        words.addClassName("hc-lead");
        InPlace.show(
                body,
                Stream.of(
                                List.of(words),
                                parts.ending(),
                                List.of(first),
                                parts.buyIns(),
                                List.of(parts.runs()),
                                List.of(parts.insights()),
                                parts.changes())
                        .flatMap(List::stream)
                        .toList());
    }

    private List<Component> where(Summary experiment) {
        var key = projects.key(experiment.project());
        var project = new Anchor(ProjectNavigation.href(key, Tab.EXPERIMENTS), key);
        var state = ExperimentMarks.state(experiment);
        return List.of(project, state, acts.bar(experiment));
    }

    private void writeAbout(Summary experiment) {
        forms.form(PostMortemCommand.Open.class, "Write a post-mortem")
                .given("subject", Subject.EXPERIMENT)
                .given("project", experiment.project())
                .given("experiment", experiment.experiment())
                .proposed("title", experiment.title())
                .proposed("template", Subject.EXPERIMENT.name())
                .fromToday()
                .hint("Its draft begins with hypothesis, criterion against result, time and money spent.")
                .done(receipt -> FailureNavigation.edit(new PostMortemId(receipt.id())))
                .open();
    }
}
