package dev.hindcast.ui.wins;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.hindcast.learning.LearningQuery.LessonsOfYear;
import dev.hindcast.learning.LearningQuery.LessonsOfYear.OfYear;
import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Basis;
import dev.hindcast.portfolio.Filter;
import dev.hindcast.portfolio.PortfolioQuery.Legends;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.project.ProjectCommand.CelebrateWin;
import dev.hindcast.project.ProjectQuery.ProjectList;
import dev.hindcast.project.ProjectQuery.Wins;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.Period;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Choice;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Notices;
import dev.hindcast.ui.common.Page;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tone;
import dev.hindcast.ui.common.UrlState;
import dev.hindcast.ui.failures.FailureNavigation;
import dev.hindcast.ui.value.ValueNavigation;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** What went well in a year: success stories, who contributed to most attested value, and the lessons that helped. */
@Route(WinsNavigation.PATH)
@PageTitle("Wins · Hindcast")
@Menu(title = "Wins", order = 5.5, icon = "vaadin:trophy")
@PermitAll
class WinsView extends Page implements BeforeEnterObserver {

    private static final int WINS_SHOWN = 100;
    private static final int LEGENDS_SHOWN = 10;

    private final Messages messages;
    private final CurrentUser user;
    private final Directory directory;
    private final Select<Integer> years = new Select<>();
    private final DatePicker asOf = Inputs.date("Legends as of");
    private final Section stories = new Section("Success stories");
    private final Section legends = new Section("Legends of the year");
    private final Section lessons = new Section("Most useful lessons of the year");
    private UrlState state = UrlState.empty();
    private boolean allLegends;

    WinsView(Messages messages, CurrentUser user, Directory directory, LiveUpdates live) {
        super("Wins");
        this.messages = messages;
        this.user = user;
        this.directory = directory;
        if (user.may(CelebrateWin.class)) {
            actions(Buttons.primary("Celebrate a win", this::celebrate));
        }
        years.setLabel("Year");
        years.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                state.with(WinsNavigation.YEAR, change.getValue()).open(WinsView.class);
            }
        });
        asOf.setMax(directory.today());
        asOf.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                state.with(WinsNavigation.AS_OF, directory.today().equals(change.getValue()) ? null : change.getValue())
                        .open(WinsView.class);
            }
        });
        var filters = new Div(years, asOf);
        filters.addClassName("hc-filters");
        var side = new Div(legends, lessons);
        side.addClassName("hc-stack");
        var columns = new Div(stories, side);
        columns.addClassName("hc-columns");
        add(filters, columns);
        live.keep(this, Set.of("project-wins", "portfolio-journal", "portfolio-seats", "learning"), this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = UrlState.of(event.getLocation());
        allLegends = false;
        refresh();
    }

    private void refresh() {
        var today = directory.today();
        var year = state.get(WinsNavigation.YEAR, Integer::valueOf)
                .filter(it -> it > 1900 && it < 9000)
                .orElse(today.getYear());
        var day = state.get(WinsNavigation.AS_OF, LocalDate::parse)
                .filter(it -> !it.isAfter(today))
                .orElse(today);
        asOf.setValue(day);
        var wins = messages.ask(new Wins(year, PageRequest.first(WINS_SHOWN)));
        years.setItems(Stream.concat(
                        wins.years().stream(),
                        Stream.of(today.getYear(), today.getYear() - 1, today.getYear() - 2, year))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList());
        years.setValue(year);
        subtitle("What went well in %d, and thanks to whom.".formatted(year));
        showStories(wins, year);
        showLegends(year, day);
        showLessons(year, day);
    }

    private void showStories(Wins.Result wins, int year) {
        if (wins.wins().items().isEmpty()) {
            stories.show(new EmptyState(
                    VaadinIcon.TROPHY,
                    "No win was celebrated in %d".formatted(year),
                    "A win tells a success, the people behind it, and what a stakeholder says of it."));
            return;
        }
        var names = directory.names();
        var list = new UnorderedList();
        list.addClassName("hc-cards");
        wins.wins().items().forEach(win -> list.add(new WinCard(win, names)));
        stories.show(list);
    }

    private void showLegends(int year, LocalDate day) {
        var scope = new Scope(
                new Period(YearMonth.of(year, 1), YearMonth.of(year, 12)),
                new AsOf.EndOf(day),
                Basis.RECORDED,
                Filter.ALL,
                null);
        var answer = messages.ask(new Legends(scope));
        if (answer.legends().isEmpty()) {
            legends.show(new EmptyState(
                    VaadinIcon.MEDAL,
                    "No legend yet",
                    "Whoever sits in a project's team while value is realised that its owner attests appears here."));
            return;
        }
        var shown = allLegends
                ? answer.legends()
                : answer.legends().stream().limit(LEGENDS_SHOWN).toList();
        var list = new LegendsList(shown, answer, directory.names(), ValueNavigation.provenance(messages, user));
        var remark = new Paragraph(
                "Each amount is the attested value of every claim whose months overlap the person's seat, of the months of"
                        + " %d. Value is made by teams: it is not split, so the amounts do not add up to the %s attested."
                                .formatted(
                                        year, Formats.wholeMoney(Money.rounded(answer.attested(), answer.currency()))));
        remark.addClassNames("hc-muted", "hc-small");
        if (shown.size() == answer.legends().size()) {
            legends.show(list, remark);
        } else {
            legends.show(
                    list,
                    Buttons.quiet("Show all %d".formatted(answer.legends().size()), () -> {
                        allLegends = true;
                        refresh();
                    }),
                    remark);
        }
    }

    private void showLessons(int year, LocalDate day) {
        var answer = messages.ask(new LessonsOfYear(year, day, user.actor())).lessons();
        if (answer.isEmpty()) {
            lessons.show(
                    new EmptyState(
                            VaadinIcon.LIGHTBULB,
                            "No outcome was recorded in %d".formatted(year),
                            "Lessons appear here once projects that adopted them say that they prevented something or helped."));
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("hc-cards", "hc-lessons");
        answer.forEach(it -> list.add(lesson(it)));
        lessons.show(list);
    }

    private static Component lesson(OfYear it) {
        var foot = new Div();
        foot.addClassNames("hc-actions", "hc-small");
        if (it.prevented() > 0) {
            foot.add(Tone.GOOD.badge("Prevented %s".formatted(times(it.prevented()))));
        }
        if (it.helped() > 0) {
            foot.add(Tone.ACCENT.badge("Helped %s".formatted(times(it.helped()))));
        }
        foot.add(new Anchor(
                FailureNavigation.href(it.lesson().postMortem()), it.lesson().title()));
        var card = new ListItem(new H3(it.lesson().statement()));
        card.addClassName("hc-card");
        if (it.lesson().advice() != null) {
            card.add(new Span(it.lesson().advice()));
        }
        card.add(foot);
        return InPlace.keyed(card, it.lesson().lesson());
    }

    private static String times(int count) {
        return count == 1 ? "once" : count == 2 ? "twice" : Formats.number(count) + " times";
    }

    private void celebrate() {
        var projects =
                messages
                        .ask(ProjectList.all(PageRequest.first(dev.hindcast.shared.Page.MAX_SIZE)))
                        .projects()
                        .items()
                        .stream()
                        .map(project -> new Choice(project.id().value(), project.key() + " · " + project.name()))
                        .toList();
        new WinDialog(projects, directory).open(win -> {
            messages.send(win);
            refresh();
            Notices.done("Celebrated. Tell the others!");
        });
    }
}
