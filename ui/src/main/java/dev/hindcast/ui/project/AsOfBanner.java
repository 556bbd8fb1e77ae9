package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.timeline.TimelineQuery.StandingAt;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.UrlState;

/** Tells that the project is shown as it was, after which event, and leads to the events around it and back to now. */
final class AsOfBanner extends Div {

    AsOfBanner(String key, ProjectNavigation.Tab tab, StandingAt.Result moment) {
        addClassName("hc-as-of");
        getElement().setAttribute("role", "status");
        var title = new Span("As of " + Formats.moment(moment.recordedAt()));
        title.addClassName("hc-as-of-title");
        var event = new Span("after: " + Formats.amountsIn(moment.entry().words()));
        event.addClassName("hc-as-of-event");
        var names = new Span("People, units and goals are called as they are today.");
        names.addClassNames("hc-muted", "hc-small");
        var links = new Div();
        links.addClassName("hc-as-of-links");
        if (moment.earlier() != null) {
            links.add(new Anchor(ProjectNavigation.asOf(key, tab, moment.earlier()), "One event earlier"));
        }
        if (moment.later() != null) {
            links.add(new Anchor(ProjectNavigation.asOf(key, tab, moment.later()), "One event later"));
        }
        links.add(
                new Anchor(
                        UrlState.empty()
                                .with(TimelineTab.FROM, moment.entry().event())
                                .href(ProjectNavigation.href(key, ProjectNavigation.Tab.TIMELINE)),
                        "Compare with now"),
                new Anchor(ProjectNavigation.href(key, tab), "Back to now"));
        add(new Div(title, event, names), links);
    }
}
