package dev.hindcast.ui.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.hindcast.desk.DeskQuery.Changed;
import dev.hindcast.desk.DeskQuery.News;
import dev.hindcast.desk.DeskQuery.NewsLine;
import dev.hindcast.desk.DeskQuery.NewsSection;
import dev.hindcast.ui.common.Facts;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.project.ProjectNavigation;
import dev.hindcast.ui.project.ProjectNavigation.Tab;
import java.util.ArrayList;
import java.util.List;

/** What others recorded since the person last looked, as the digest tells it. */
final class NewsPart {

    private NewsPart() {}

    static Component[] of(News.Result news) {
        if (news.isEmpty()) {
            var nothing = new Paragraph("Nothing that concerns you was recorded since then.");
            nothing.addClassName("hc-hint");
            return new Component[] {nothing};
        }
        var parts = new ArrayList<Component>();
        if (news.figures().stream().anyMatch(Changed::isChanged)) {
            parts.add(figures(news.figures()));
        }
        news.sections().forEach(section -> parts.add(section(section)));
        return parts.toArray(Component[]::new);
    }

    private static Component figures(List<Changed> figures) {
        var facts = new Facts();
        figures.forEach(figure -> facts.add(
                figure.label(),
                figure.isChanged()
                        ? "%s, it was %s".formatted(Formats.wholeMoney(figure.now()), Formats.wholeMoney(figure.then()))
                        : Formats.wholeMoney(figure.now()) + ", as before"));
        return facts;
    }

    private static Component section(NewsSection section) {
        var list = new UnorderedList();
        list.addClassName("hc-news");
        section.lines().forEach(line -> list.add(item(line)));
        if (section.more() > 0) {
            var more = new ListItem("and " + Formats.number(section.more()) + " more");
            more.addClassName("hc-muted");
            list.add(more);
        }
        return new Div(new H3(section.title()), list);
    }

    private static ListItem item(NewsLine line) {
        var when = new Span(Formats.day(line.recordedAt()));
        when.addClassNames("hc-muted", "hc-small");
        var item = new ListItem();
        if (line.key() != null) {
            var link = new Anchor(ProjectNavigation.href(line.key(), Tab.TIMELINE), line.key());
            link.setAriaLabel(line.key() + ": " + line.project());
            item.add(link, new Span(" "));
        }
        item.add(new Span(Formats.amountsIn(line.words())), new Span(" "), when);
        return item;
    }

    /** Something that is there when wanted. */
    static Details folded(String summary, Component... content) {
        var details = new Details(summary, content);
        details.setWidthFull();
        return details;
    }
}
