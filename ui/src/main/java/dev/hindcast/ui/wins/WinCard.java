package dev.hindcast.ui.wins;

import com.vaadin.flow.component.avatar.AvatarGroup;
import com.vaadin.flow.component.avatar.AvatarGroup.AvatarGroupItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.hindcast.people.PeopleQuery.NameEveryone;
import dev.hindcast.project.ProjectQuery.CelebratedWin;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.project.ProjectNavigation;
import java.util.stream.Collectors;

/** A success story: what was achieved, by whom, and what a stakeholder says of it. */
final class WinCard extends ListItem {

    WinCard(CelebratedWin win, NameEveryone.Result names) {
        addClassNames("hc-card", "hc-win");
        var project = new Anchor(ProjectNavigation.href(win.key()), win.projectName());
        var when = new Span(win.key() + " · " + Formats.date(win.celebratedOn()));
        when.addClassNames("hc-muted", "hc-small");
        var head = new Div(new H3(project), when);
        head.addClassName("hc-win-head");
        var story = new Paragraph(win.story());
        story.addClassName("hc-win-story");
        add(head, story);
        if (win.testimonial() != null) {
            add(testimonial(win, names));
        }
        add(people(win, names));
        InPlace.keyed(this, win.win());
    }

    private static Div testimonial(CelebratedWin win, NameEveryone.Result names) {
        var quote = new Element("blockquote");
        quote.setText(win.testimonial());
        quote.setAttribute("class", "hc-quote");
        var figure = new Div();
        figure.getElement().appendChild(quote);
        if (win.testimonialBy() != null) {
            var by = new Span("— " + names.of(win.testimonialBy().value()));
            by.addClassNames("hc-muted", "hc-small");
            figure.add(by);
        }
        return figure;
    }

    private static Div people(CelebratedWin win, NameEveryone.Result names) {
        var group = new AvatarGroup();
        win.people().forEach(person -> group.add(new AvatarGroupItem(names.of(person.value()))));
        group.setMaxItemsVisible(6);
        group.getElement().setAttribute("aria-hidden", "true").setAttribute("inert", true);
        var people = new Div(
                group,
                new Span(win.people().stream()
                        .map(person -> names.of(person.value()))
                        .collect(Collectors.joining(", "))));
        people.addClassNames("hc-actions", "hc-small");
        return people;
    }
}
