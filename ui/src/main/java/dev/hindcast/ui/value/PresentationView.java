package dev.hindcast.ui.value;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.hindcast.shared.InstallationZone;
import dev.hindcast.shared.Period;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.UrlState;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The Value screen for a room: one thing at a time, large, without navigation; arrow keys turn, Escape leaves. */
@Route(value = ValueNavigation.PRESENTATION, autoLayout = false)
@PageTitle("Value · Hindcast")
@PermitAll
class PresentationView extends Main implements BeforeEnterObserver {

    /** Makes a button go to full screen before anything else; where that is not possible nothing happens. */
    static final String FULL_SCREEN =
            "this.addEventListener('click', () => document.documentElement.requestFullscreen?.().catch(() => {}), true)";

    private record Step(String title, Component content) {}

    private final Messages messages;
    private final Directory directory;
    private final ValueParts parts;
    private final List<Step> steps;
    private final H1 heading = new H1();
    private final Span stamp = new Span();
    private final Div body = new Div();
    private final Span count = new Span();
    private final Button back = Buttons.icon(VaadinIcon.ANGLE_LEFT, "Previous page", () -> turn(-1));
    private final Button next = Buttons.icon(VaadinIcon.ANGLE_RIGHT, "Next page", () -> turn(1));
    private ValueState state;

    PresentationView(
            Messages messages, Directory directory, LiveUpdates live, InstallationZone zone, CurrentUser user) {
        this.messages = messages;
        this.directory = directory;
        parts = new ValueParts(messages, zone, ValueNavigation.provenance(messages, user), this::want);
        var figures = new Div(parts.headline, parts.tiles, parts.notConverted);
        figures.addClassName("hc-present-figures");
        steps = List.of(
                new Step("Value", figures),
                new Step("Value through time", parts.throughTime),
                new Step("What changed the value", parts.bridge),
                new Step("Promised and attested", parts.groups),
                new Step("Promised against realised", parts.realised),
                new Step("Projects by stage", parts.funnel),
                new Step("Needs attention", parts.attention));

        addClassName("hc-present");
        stamp.addClassName("hc-muted");
        body.addClassName("hc-present-body");
        count.getElement().setAttribute("aria-live", "polite");
        var leave = Buttons.icon(VaadinIcon.CLOSE_SMALL, "Leave the presentation", this::leave);
        var footer = new Footer(back, count, next, leave);
        live.keep(this, ValueView.READ_MODELS, () -> parts.showAgain(state, state.scope(months()), () -> {}));
        add(new Header(heading, stamp), body, footer);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = new ValueState(UrlState.of(event.getLocation()), directory.today());
        var months = months();
        stamp.setText(ValueWords.stamp(state, months));
        parts.show(state, state.scope(months));
        var page = page();
        heading.setText(steps.get(page).title());
        count.setText("%d of %d".formatted(page + 1, steps.size()));
        back.setEnabled(page > 0);
        next.setEnabled(page < steps.size() - 1);
        body.removeAll();
        body.add(steps.get(page).content());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("""
                const main = this;
                const full = () => document.fullscreenElement;
                let was = !!full();
                const busy = () => document.querySelector('vaadin-dialog[opened], vaadin-menu-bar-list-box');
                const turns = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, ' ': 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1,
                  Home: -99, End: 99 };
                const keys = (event) => {
                  if (!main.isConnected) {
                    document.removeEventListener('keydown', keys);
                    return;
                  }
                  const target = event.composedPath()[0];
                  const acting = /^(button|input|textarea|select|summary)$/i.test(target.tagName) && event.key === ' ';
                  if (busy() || acting || event.altKey || event.ctrlKey || event.metaKey) {
                    return;
                  }
                  if (event.key === 'Escape' && !full()) {
                    main.$server.leave();
                  } else if (turns[event.key]) {
                    event.preventDefault();
                    main.$server.turn(turns[event.key]);
                  }
                };
                const screen = () => {
                  if (!main.isConnected) {
                    document.removeEventListener('fullscreenchange', screen);
                  } else if (full()) {
                    was = true;
                  } else if (was) {
                    main.$server.leave();
                  }
                };
                document.addEventListener('keydown', keys);
                document.addEventListener('fullscreenchange', screen);
                """);
    }

    /** Goes so many pages on, to the first or last one at most. */
    @ClientCallable
    void turn(int pages) {
        var page = Math.clamp((long) page() + pages, 0, steps.size() - 1);
        if (page != page()) {
            want(state.with(ValueState.PAGE, page == 0 ? null : page + 1));
        }
    }

    /** Goes back to the screen that one works with, in the same state. */
    @ClientCallable
    void leave() {
        getElement().executeJs("if (document.fullscreenElement) { document.exitFullscreen(); }");
        state.with(ValueState.PAGE, null).url().open(ValueView.class);
    }

    private int page() {
        return Math.clamp((long) state.page() - 1, 0, steps.size() - 1);
    }

    private void want(ValueState wanted) {
        wanted.url().open(PresentationView.class);
    }

    private Period months() {
        return state.months(() -> AllYears.of(state, messages));
    }
}
