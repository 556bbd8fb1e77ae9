package dev.hindcast.ui.mission;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.hindcast.organisation.OrganisationQuery.Goal;
import dev.hindcast.portfolio.Filter;
import dev.hindcast.shared.Role;
import dev.hindcast.ui.admin.AdminNavigation;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Page;
import dev.hindcast.ui.common.UrlState;
import dev.hindcast.ui.value.ValueNavigation;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the organisation is there for: its mission, the goals, the projects that serve each, and what they delivered. */
@Route(MissionNavigation.PATH)
@PageTitle("Mission · Hindcast")
@Menu(title = "Mission", order = 2.5, icon = "vaadin:flag-o")
@PermitAll
class MissionView extends Page implements BeforeEnterObserver {

    private static final Set<String> READ_MODELS =
            Set.of("organisation-directory", "portfolio-journal", "portfolio-projects");

    private final Messages messages;
    private final Directory directory;
    private final CurrentUser user;
    private final Div body = new Div();

    MissionView(Messages messages, Directory directory, CurrentUser user, LiveUpdates live) {
        super("Mission");
        this.messages = messages;
        this.directory = directory;
        this.user = user;
        body.addClassNames("hc-stack", "hc-mission");
        subtitle("The goals, the projects that serve them, and what they delivered");
        add(body);
        live.keep(this, READ_MODELS, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
        UrlState.of(event.getLocation())
                .get(MissionNavigation.GOAL)
                .ifPresent(goal -> body.getElement()
                        .executeJs("document.getElementById($0)?.scrollIntoView()", GoalSection.id(goal)));
    }

    private void refresh() {
        var organisation = directory.organisation();
        var figures = GoalFigures.ask(messages, directory.today());
        var sections = new ArrayList<com.vaadin.flow.component.Component>();
        sections.add(mission(organisation.mission()));
        var provenance = ValueNavigation.provenance(messages, user);
        for (var goal : inOrder(organisation.goals(), figures)) {
            sections.add(new GoalSection(goal, figures, messages, provenance));
        }
        if (organisation.goals().isEmpty()) {
            var empty = new EmptyState(
                    VaadinIcon.FLAG_O,
                    "No goals yet",
                    "Projects say which goal they serve once an administrator has defined the goals.");
            if (user.has(Role.ADMIN)) {
                empty.add(new Anchor(AdminNavigation.UNITS, "Define the goals"));
            }
            sections.add(empty);
        }
        var none = new GoalSection(
                new Goal(Filter.NONE, "No goal", "Work that nobody has tied to a goal yet."),
                figures,
                messages,
                provenance);
        if (none.hasProjects()) {
            sections.add(none);
        }
        InPlace.show(body, sections);
    }

    /** What delivers most comes first. */
    private static List<Goal> inOrder(List<Goal> goals, GoalFigures figures) {
        return goals.stream()
                .sorted((one, other) -> figures.of(other.code())
                        .attested()
                        .compareTo(figures.of(one.code()).attested()))
                .toList();
    }

    private Div mission(String mission) {
        var quote = new Div();
        quote.addClassName("hc-mission-words");
        if (!mission.isEmpty()) {
            var words = new HtmlContainer("blockquote");
            words.setText(mission);
            quote.add(words);
        } else if (user.has(Role.ADMIN)) {
            quote.add(new Anchor(AdminNavigation.UNITS, "State the mission that the goals serve"));
        } else {
            quote.add("The mission has not been stated yet.");
        }
        return quote;
    }
}
