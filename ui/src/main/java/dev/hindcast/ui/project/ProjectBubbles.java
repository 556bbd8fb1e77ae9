package dev.hindcast.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.portfolio.PortfolioQuery.Projects;
import dev.hindcast.portfolio.PortfolioQuery.Projects.Item;
import dev.hindcast.project.Degree;
import dev.hindcast.project.ProjectCommand.Assess;
import dev.hindcast.project.ProjectQuery.ProjectPage;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Chart;
import dev.hindcast.ui.common.ChartSpec;
import dev.hindcast.ui.common.ChartSpec.Caption;
import dev.hindcast.ui.common.ChartSpec.Kind;
import dev.hindcast.ui.common.ChartSpec.Series;
import dev.hindcast.ui.common.ChartSpec.Style;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Heard;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.ShownVersion;
import dev.hindcast.ui.common.StackedTable;
import dev.hindcast.ui.common.WhatOthersDid;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;

/** What to start: expected value against feasibility, with the risk, of the projects that are not delivering yet. */
class ProjectBubbles extends Div {

    private static final Set<String> UNDECIDED =
            Set.of(Stage.FRAMED.name(), Stage.CHARTERED.name(), Stage.EXPERIMENTING.name());
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Messages messages;
    private final Directory directory;
    private final CurrentUser user;
    private final Chart chart = new Chart();
    private final Div table = new Div();
    private final Div nothing = new Div();
    private final Section section;
    private List<Item> drawn = List.of();

    ProjectBubbles(Messages messages, Directory directory, CurrentUser user) {
        this.messages = messages;
        this.directory = directory;
        this.user = user;
        addClassName("hc-stack");
        chart.addClassName("hc-chart-bubbles");
        chart.onDrillDown(
                point -> ProjectNavigation.open(drawn.get(point.index()).key()));
        table.addClassNames("hc-scroll-wide", "hc-candidates");
        section = new Section("Value, feasibility and risk", chart);
        add(section, nothing, new Section("The candidates", table));
    }

    /** The candidates that pass the filters: those not delivering yet, unless the address names stages. */
    void show(ProjectListState state) {
        var stages = Set.copyOf(state.url().all(ProjectListState.STAGE));
        Projects.Result answer = messages.ask(
                state.query(stages.isEmpty() ? UNDECIDED : stages, new PageRequest(0, Page.MAX_SIZE, "forecast,desc")));
        var items = answer.page().items();
        drawn = items.stream()
                .filter(item -> item.feasibility() != null && item.forecast().signum() != 0)
                .toList();
        section.setVisible(!drawn.isEmpty());
        nothing.setVisible(drawn.isEmpty());
        InPlace.show(
                nothing,
                new EmptyState(
                        VaadinIcon.CLUSTER,
                        items.isEmpty() ? "Nothing waits to be started" : "Nothing to compare yet",
                        items.isEmpty()
                                ? "Projects appear here until they are delivering."
                                : "Assess feasibility and risk of the candidates below, and give them value drivers and a"
                                        + " month of going live."));
        chart.show(spec(state, answer.currency()));
        InPlace.show(table, table(items, answer.currency(), state));
    }

    private ChartSpec spec(ProjectListState state, Currency currency) {
        var names = new ArrayList<String>();
        var feasibility = new ArrayList<BigDecimal>();
        var value = new ArrayList<BigDecimal>();
        var risk = new ArrayList<BigDecimal>();
        drawn.forEach(item -> {
            names.add(item.key());
            feasibility.add(BigDecimal.valueOf(item.feasibility()));
            value.add(item.forecast().divide(THOUSAND, 0, RoundingMode.HALF_EVEN));
            risk.add(BigDecimal.valueOf(Degree.valueOf(item.risk()).ordinal() + 1L));
        });
        var money = "Expected value, thousand " + currency.getCurrencyCode();
        var caption =
                new Caption("Value, feasibility and risk", "As known on " + Formats.date(state.today()), state.today());
        return ChartSpec.of(
                        Kind.BUBBLE,
                        caption,
                        names,
                        List.of(
                                new Series("FEASIBILITY", "Feasibility", Style.PLAIN, false, false, feasibility),
                                new Series("VALUE", money, Style.PLAIN, false, false, value),
                                new Series("RISK", "Risk, 1 low to 3 high", Style.PLAIN, false, false, risk)))
                .marked("Low risk,Medium risk,High risk", null)
                .described("Expected value of %d projects against their feasibility from 1 to 5, larger with more risk"
                        .formatted(drawn.size()));
    }

    private Component table(List<Item> items, Currency currency, ProjectListState state) {
        var all = new NativeTable();
        all.addClassName("hc-table");
        all.getElement().setAttribute("aria-label", "The candidates");
        var head = all.getHead().addRow();
        for (var title : List.of("Project", "Stage", "Expected value", "Feasibility", "Risk")) {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("hc-number", title.equals("Expected value") || title.equals("Feasibility"));
            head.add(cell);
        }
        head.add(new NativeTableHeaderCell(Heard.words("Actions")));
        items.forEach(item -> {
            var name = new NativeTableHeaderCell();
            name.getElement().setAttribute("scope", "row");
            name.add(new Anchor(ProjectNavigation.href(item.key()), item.key()), ProjectView.muted(" " + item.name()));
            var assess = new NativeTableCell();
            if (user.may(Assess.class)) {
                var button = Buttons.quiet("Assess", () -> ask(item, state));
                button.setAriaLabel("Assess " + item.name());
                assess.add(button);
            }
            var stage = new NativeTableCell();
            stage.add(ProjectMarks.stage(item.stage(), item.outcome(), item.paused()));
            var row = all.getBody().addRow();
            row.add(
                    name,
                    stage,
                    number(
                            item.forecast().signum() == 0
                                    ? "No value yet"
                                    : Formats.wholeMoney(Money.rounded(item.forecast(), currency))),
                    number(item.feasibility() == null ? Formats.NONE : item.feasibility() + " of 5"),
                    new NativeTableCell(item.risk() == null ? Formats.NONE : Labels.of(item.risk())),
                    assess);
            InPlace.keyed(row, item.id());
        });
        StackedTable.dress(all);
        return all;
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("hc-number");
        return cell;
    }

    private void ask(Item item, ProjectListState state) {
        var project = new ProjectId(item.id());
        var version = ShownVersion.of(
                () -> messages.ask(new ProjectPage(project)).project().version(),
                new WhatOthersDid(messages, user.actor(), project, directory.now()));
        AssessmentCard.ask(
                project,
                item.name(),
                item.feasibility(),
                item.risk() == null ? null : Degree.valueOf(item.risk()),
                (Assess command) -> {
                    version.send(messages, command, null);
                    show(state);
                });
    }
}
