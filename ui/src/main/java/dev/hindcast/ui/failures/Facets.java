package dev.hindcast.ui.failures;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.search.SearchQuery;
import dev.hindcast.search.SearchQuery.Facet;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What hits can be narrowed to, each with how many there are. */
class Facets extends Div {

    private static final int MOST = 12;

    private final BiConsumer<String, String> toggle;

    Facets(BiConsumer<String, String> toggle) {
        this.toggle = toggle;
        addClassName("hc-facets");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Narrow the results");
    }

    void show(SearchQuery.Facets facets, FailureState state) {
        var groups = new ArrayList<Div>();
        add(groups, "Kind", "kind", facets.kind(), state);
        add(groups, "Cause", "cause", facets.cause(), state);
        add(groups, "Phase it entered", "phase", facets.phase(), state);
        add(groups, "Unit", "unit", facets.unit(), state);
        add(groups, "Year", "year", facets.year(), state);
        add(groups, "Stage", "stage", facets.stage(), state);
        add(groups, "Status", "status", facets.status(), state);
        add(groups, "Tag", "tag", facets.tag(), state);
        add(groups, "Technique", "technique", facets.technique(), state);
        InPlace.show(this, groups);
    }

    private void add(List<Div> groups, String title, String name, List<Facet> values, FailureState state) {
        if (values.isEmpty()) {
            return;
        }
        var chosen = state.chosen(name);
        var group = new Div(new H2(title));
        group.addClassName("hc-facet");
        values.stream()
                .filter(facet -> chosen.contains(facet.value()) || values.indexOf(facet) < MOST)
                .forEach(facet -> group.add(line(name, facet, chosen.contains(facet.value()))));
        groups.add(group);
    }

    private Div line(String name, Facet facet, boolean chosen) {
        var box = new Checkbox(facet.label(), chosen);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                toggle.accept(name, facet.value());
            }
        });
        var count = new Span(Formats.number(facet.count()));
        count.addClassNames("hc-muted", "hc-number");
        var line = new Div(box, count);
        line.addClassName("hc-facet-line");
        return line;
    }
}
