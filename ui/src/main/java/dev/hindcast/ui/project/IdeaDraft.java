package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.project.FramingDrafts;
import dev.hindcast.shared.PersonId;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Formats;
import java.util.Map;

/** Keeps an idea while it is typed, and brings it back to whoever comes again before it is framed. */
final class IdeaDraft {

    private final FramingDrafts drafts;
    private final PersonId author;

    IdeaDraft(FramingDrafts drafts, PersonId author) {
        this.drafts = drafts;
        this.author = author;
    }

    /** What was typed last; nothing when there is no draft. */
    Map<String, String> typed() {
        return drafts.of(author).map(FramingDrafts.Kept::typed).orElse(Map.of());
    }

    void keep(Map<String, String> typed) {
        drafts.keep(author, typed);
    }

    void forget() {
        drafts.forget(author);
    }

    /** Says that the idea is there again, with the way to begin another one; invisible when there is no draft. */
    Div banner(Runnable afresh) {
        var banner = new Div();
        banner.setVisible(false);
        drafts.of(author).ifPresent(kept -> {
            banner.setVisible(true);
            banner.addClassName("hc-banner");
            banner.getElement().setAttribute("role", "status");
            banner.add(
                    new Span("What you typed on %s is here again.".formatted(Formats.moment(kept.at()))),
                    Buttons.quiet("Begin afresh", () -> {
                        forget();
                        afresh.run();
                    }));
        });
        return banner;
    }
}
