package dev.hindcast.ui.mission;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.organisation.OrganisationQuery.Goal;
import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Basis;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.Filter;
import dev.hindcast.portfolio.PortfolioQuery.Funnel;
import dev.hindcast.portfolio.PortfolioQuery.Projects;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.ui.common.Facts;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.OpenFigure;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.StackedTable;
import dev.hindcast.ui.common.UrlState;
import dev.hindcast.ui.common.figures.Provenance;
import dev.hindcast.ui.common.figures.Scopes;
import dev.hindcast.ui.project.ProjectNavigation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One goal: what its projects delivered, and the projects themselves, those that delivered most first. */
final class GoalSection extends Div {

    private static final int SHOWN = 6;

    private final Goal goal;
    private final GoalFigures figures;
    private final Provenance provenance;
    private final Filter filter;
    private final Projects.Result projects;

    GoalSection(Goal goal, GoalFigures figures, Messages messages, Provenance provenance) {
        this.goal = goal;
        this.figures = figures;
        this.provenance = provenance;
        filter = Scopes.goal(Filter.ALL, goal.code());
        projects = messages.ask(new Projects(
                new AsOf.EndOf(figures.today()),
                Basis.RECORDED,
                filter,
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                new PageRequest(0, SHOWN, "attested,desc")));
        setId(id(goal.code()));
        InPlace.keyed(this, goal.code());
        var section = new Section(goal.name());
        if (!hasProjects()) {
            section.show(description(), nothing());
        } else {
            var stages = messages.ask(new Funnel(new AsOf.EndOf(figures.today()), Basis.RECORDED, filter));
            section.show(description(), facts(stages), table(), all());
        }
        add(section);
    }

    /** The name of a goal's place on the page. */
    static String id(String goal) {
        return "goal-" + goal;
    }

    boolean hasProjects() {
        return projects.page().total() > 0;
    }

    private Component description() {
        var text = new Paragraph(goal.description() == null ? "" : goal.description());
        text.addClassName("hc-muted");
        text.setVisible(goal.description() != null);
        return text;
    }

    private static Paragraph nothing() {
        var text = new Paragraph("No project serves it yet.");
        text.addClassName("hc-hint");
        return text;
    }

    private Facts facts(Funnel.Result stages) {
        var amounts = figures.of(goal.code());
        var facts = new Facts();
        facts.addClassName("hc-facts-row");
        facts.add("Attested", figure(Figure.ATTESTED, amounts.attested()));
        facts.add("First promise", figure(Figure.FIRST_PROMISE, amounts.firstPromise()));
        facts.add("Forecast", figure(Figure.FORECAST, amounts.forecast()));
        facts.add("Cost", figure(Figure.COST, amounts.cost()));
        facts.add(
                projects.page().total() == 1 ? "Project" : "Projects",
                Formats.number(projects.page().total()) + ": "
                        + stages.stages().stream()
                                .filter(count -> count.projects() > 0)
                                .map(count -> count.projects() + " "
                                        + Labels.of(count.stage()).toLowerCase(Formats.locale()))
                                .collect(Collectors.joining(", ")));
        return facts;
    }

    private Component figure(Figure figure, BigDecimal amount) {
        var money = Money.rounded(amount, figures.currency());
        if (amount.signum() == 0) {
            return new Span(Formats.wholeMoney(money));
        }
        return OpenFigure.of(
                Formats.shortMoney(money),
                Formats.wholeMoney(money),
                () -> provenance.open(
                        "%s, %s".formatted(Labels.of(figure), goal.name()),
                        Scopes.within(figures.scope(), filter),
                        figure));
    }

    private Component table() {
        var table = new NativeTable();
        table.addClassName("hc-table");
        table.getElement().setAttribute("aria-label", "Projects of " + goal.name());
        var head = table.getHead().addRow();
        for (var title : List.of("Project", "Stage", "Health", "Attested", "Forecast")) {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("hc-number", title.equals("Attested") || title.equals("Forecast"));
            head.add(cell);
        }
        projects.page().items().forEach(item -> {
            var name = new NativeTableHeaderCell();
            name.getElement().setAttribute("scope", "row");
            name.add(new Anchor(ProjectNavigation.href(item.key()), item.name()));
            table.getBody()
                    .addRow()
                    .add(
                            name,
                            new NativeTableCell(stage(item)),
                            new NativeTableCell(health(item)),
                            money(item.attested()),
                            money(item.forecast()));
        });
        StackedTable.dress(table);
        var scroll = new Div(table);
        scroll.addClassName("hc-scroll-wide");
        return scroll;
    }

    private static String stage(Projects.Item item) {
        var ended =
                item.outcome() == null ? "" : ": " + Labels.of(item.outcome()).toLowerCase(Formats.locale());
        return Labels.of(item.stage()) + ended + (item.paused() ? ", paused" : "");
    }

    /** How it is doing; what is over needs no words about it any more. */
    private static String health(Projects.Item item) {
        return item.health() == null || !Stage.valueOf(item.stage()).isActive()
                ? Formats.NONE
                : Labels.of(item.health());
    }

    private NativeTableCell money(BigDecimal amount) {
        var cell = new NativeTableCell(
                amount.signum() == 0 ? Formats.NONE : Formats.wholeMoney(Money.rounded(amount, figures.currency())));
        cell.addClassName("hc-number");
        return cell;
    }

    private Component all() {
        var total = projects.page().total();
        var link = new Anchor(
                ProjectNavigation.listHref(UrlState.empty().with("goal", goal.code())),
                total > SHOWN ? "All %d projects".formatted(total) : "Compare them");
        link.setAriaLabel(link.getText() + ": " + goal.name());
        return new Div(link);
    }
}
