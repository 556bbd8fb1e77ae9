package dev.hindcast.ui.common.learning;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.WaitingForMe;

/** The drafts somebody asked this person to review; nothing when there are none. */
public final class ReviewsWaiting extends Div {

    private final WaitingForMe waiting;

    public ReviewsWaiting(WaitingForMe waiting) {
        this.waiting = waiting;
        refresh();
    }

    /** Asks again. */
    public void refresh() {
        var reviews = waiting.reviews();
        if (reviews.isEmpty()) {
            InPlace.show(this);
            return;
        }
        var list = new UnorderedList();
        reviews.forEach(draft -> list.add(new ListItem(
                new Anchor("failures/" + draft.postMortem(), draft.title()),
                new Span(", opened " + Formats.day(draft.openedAt())))));
        var section = new Section("Waiting for your review");
        section.show(list);
        InPlace.show(this, section);
    }
}
