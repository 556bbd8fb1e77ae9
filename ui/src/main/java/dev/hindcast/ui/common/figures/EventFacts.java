package dev.hindcast.ui.common.figures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.people.PeopleQuery.NameEveryone;
import dev.hindcast.portfolio.PortfolioQuery;
import dev.hindcast.ui.common.Facts;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;

/** One event in full: who, when, what. */
final class EventFacts extends Div {

    private final Provenance provenance;
    private final NameEveryone.Result names;

    EventFacts(Provenance provenance) {
        this.provenance = provenance;
        names = provenance.messages().ask(new NameEveryone());
        addClassName("hc-entry-detail");
        getElement().setAttribute("aria-live", "polite");
    }

    String name(String person) {
        return names.of(person);
    }

    void show(String id) {
        var event = provenance.messages().ask(new PortfolioQuery.Event(id));
        var facts = new Facts()
                .add("Event", event.type())
                .add("Project", provenance.project(event.projectKey()))
                .add("By", names.of(event.actor()))
                .add("Recorded", Formats.moment(event.recordedAt()))
                .add("Holds since", Formats.date(event.effective()))
                .add("Came by", Labels.of(event.source()));
        event.says().forEach((name, value) -> facts.add(Labels.ofName(name), words(value)));
        var icon = VaadinIcon.FILE_TEXT_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        removeAll();
        add(icon, facts);
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private static String words(Object value) {
        var text = String.valueOf(value);
        return text.matches("[A-Z]+(_[A-Z]+)+") ? Labels.of(text) : text;
    }
}
