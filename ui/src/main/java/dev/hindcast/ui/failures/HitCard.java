package dev.hindcast.ui.failures;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.search.FailureKind;
import dev.hindcast.search.SearchQuery;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Markdown;
import dev.hindcast.ui.common.Tone;
import dev.hindcast.ui.project.ProjectNavigation;
import java.util.ArrayList;

/** One thing found: its title, the passages that made it found, and what was learned. */
class HitCard extends Div {

    private static final int SHOWN_LESSONS = 2;

    HitCard(SearchQuery.Hit hit, Directory directory) {
        addClassName("hc-hit");
        var badges = new Div(Tone.PLAIN.badge(hit.kind().label()));
        hit.causes().forEach(cause -> badges.add(Tone.ACCENT.badge(directory.causeName(cause))));
        badges.addClassName("hc-badges");
        var where = new ArrayList<String>();
        if (hit.projectName() != null) {
            where.add(hit.projectName());
        }
        if (hit.unit() != null) {
            where.add(directory.unitName(hit.unit()));
        }
        if (hit.publishedAt() != null) {
            where.add(Formats.day(hit.publishedAt()));
        }
        var about = new Span(String.join(" · ", where));
        about.addClassNames("hc-muted", "hc-small");
        add(new H2(new Anchor(href(hit), hit.title())), about, badges);
        hit.highlights().stream().limit(2).forEach(passage -> add(Markdown.passage(java.util.List.of(passage.text()))));
        if (hit.kind() == FailureKind.POST_MORTEM) {
            hit.lessons().stream().limit(SHOWN_LESSONS).forEach(lesson -> {
                var line = new Div(Tone.GOOD.badge("Lesson"), new Span(" " + shortened(lesson)));
                line.addClassName("hc-hit-lesson");
                add(line);
            });
        }
    }

    private static String href(SearchQuery.Hit hit) {
        if (hit.postMortem() != null) {
            return FailureNavigation.href(new PostMortemId(hit.postMortem()));
        }
        if (hit.kind() == FailureKind.INSIGHT && hit.project() != null) {
            return ProjectNavigation.href(hit.project(), ProjectNavigation.Tab.EXPERIMENTS);
        }
        return hit.project() == null ? FailureNavigation.SEARCH : ProjectNavigation.href(hit.project());
    }

    private static String shortened(String text) {
        return text.length() <= 240 ? text : text.substring(0, 240).strip() + " …";
    }
}
