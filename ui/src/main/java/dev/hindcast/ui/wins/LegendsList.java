package dev.hindcast.ui.wins;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.people.PeopleQuery.NameEveryone;
import dev.hindcast.portfolio.PortfolioQuery.Legends;
import dev.hindcast.portfolio.PortfolioQuery.Legends.Legend;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PersonId;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.OpenFigure;
import dev.hindcast.ui.common.figures.Part;
import dev.hindcast.ui.common.figures.Provenance;
import dev.hindcast.ui.project.ProjectNavigation;
import java.util.List;
import java.util.stream.Collectors;

/** Who contributed to most attested value; each amount opens the entries it is made of. */
final class LegendsList extends OrderedList {

    private static final int PROJECTS_NAMED = 3;

    LegendsList(List<Legend> shown, Legends.Result of, NameEveryone.Result names, Provenance provenance) {
        addClassName("hc-legends");
        shown.forEach(legend -> add(item(legend, of, names.of(legend.person()), provenance)));
    }

    private static ListItem item(Legend legend, Legends.Result of, String name, Provenance provenance) {
        var avatar = new Avatar(name);
        avatar.getElement().setAttribute("aria-hidden", "true").setAttribute("tabindex", "-1");
        var who = new Span(name);
        who.addClassName("hc-strong");
        var amount = Money.rounded(legend.amount(), of.currency());
        var figure = OpenFigure.of(
                Formats.wholeMoney(amount),
                Formats.exactMoney(amount),
                () -> provenance.open(
                        "%s contributed to".formatted(name),
                        List.of(Part.contributed(new PersonId(legend.person()), of.scope()))));
        figure.addClassName("hc-strong");
        var words = new Div(who, new Span(" contributed to "), figure);
        var item = new ListItem(avatar, new Div(words, projects(legend)));
        return InPlace.keyed(item, legend.person());
    }

    private static Div projects(Legend legend) {
        var line = new Div();
        line.addClassNames("hc-muted", "hc-small");
        legend.projects().stream().limit(PROJECTS_NAMED).forEach(project -> {
            if (line.getComponentCount() > 0) {
                line.add(new Span(" · "));
            }
            var seats = project.seats().stream().map(Labels::of).sorted().collect(Collectors.joining(", "));
            line.add(new Anchor(ProjectNavigation.href(project.key()), project.key()), new Span(" " + seats));
        });
        var more = legend.projects().size() - PROJECTS_NAMED;
        if (more > 0) {
            line.add(new Span(" · %d more".formatted(more)));
        }
        return line;
    }
}
