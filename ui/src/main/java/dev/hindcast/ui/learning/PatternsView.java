package dev.hindcast.ui.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.hindcast.learning.LearningQuery.Patterns;
import dev.hindcast.shared.Code;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Choice;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Page;
import dev.hindcast.ui.common.UrlState;
import dev.hindcast.ui.failures.FailureNavigation;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import java.util.stream.Collectors;

/** What failures have in common: their causes through the years, by phase and by cost, and what stops share. */
@Route(FailureNavigation.PATTERNS)
@PageTitle("Patterns · Hindcast")
@PermitAll
class PatternsView extends Page implements BeforeEnterObserver {

    private static final String UNIT = "unit";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final int FIRST_YEAR = 1990;

    private final Messages messages;
    private final Directory directory;
    private final CurrentUser user;
    private final ComboBox<Choice> unit;
    private final IntegerField from;
    private final IntegerField to;
    private final PatternParts parts;
    private final Div body = new Div();
    private UrlState state = UrlState.empty();

    PatternsView(Messages messages, Directory directory, CurrentUser user, LiveUpdates live) {
        super("Patterns of failure");
        this.messages = messages;
        this.directory = directory;
        this.user = user;
        parts = new PatternParts(directory);
        unit = Inputs.choice("Unit", directory.units());
        unit.setPlaceholder("All units");
        unit.setClearButtonVisible(true);
        var last = directory.today().getYear();
        from = Inputs.whole("Published from", FIRST_YEAR, last);
        to = Inputs.whole("Published until", FIRST_YEAR, last);
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        unit.addValueChangeListener(change -> want(
                change.isFromClient(),
                UNIT,
                change.getValue() == null ? null : change.getValue().code()));
        from.addValueChangeListener(change -> want(change.isFromClient(), FROM, change.getValue()));
        to.addValueChangeListener(change -> want(change.isFromClient(), TO, change.getValue()));
        live.keep(this, Set.of("learning"), this::refresh);
        actions(Buttons.plain("Search failures", () -> UI.getCurrent().navigate(FailureNavigation.SEARCH)));
        var filters = new Div(unit, from, to);
        filters.addClassName("hc-filters");
        body.addClassName("hc-stack");
        add(filters, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = UrlState.of(event.getLocation());
        var code = state.get(UNIT).orElse(null);
        unit.setValue(code == null ? null : new Choice(code, directory.unitName(code)));
        from.setValue(state.get(FROM, Integer::valueOf).orElse(null));
        to.setValue(state.get(TO, Integer::valueOf).orElse(null));
        refresh();
    }

    private void refresh() {
        var found = messages.ask(new Patterns(
                state.all(UNIT).stream().map(Code::new).collect(Collectors.toSet()),
                state.get(FROM, Integer::valueOf).orElse(null),
                state.get(TO, Integer::valueOf).orElse(null),
                directory.today(),
                user.actor()));
        subtitle(
                found.postMortems() == 1
                        ? "Over one published post-mortem"
                        : "Over %s published post-mortems".formatted(Formats.number(found.postMortems())));
        if (found.postMortems() == 0) {
            InPlace.show(body, nothing());
            return;
        }
        parts.show(found, state, directory.today());
        InPlace.show(body, parts.all());
    }

    private Component nothing() {
        return new EmptyState(
                VaadinIcon.BOOK,
                state.values().isEmpty() ? "No failure is told yet" : "Nothing with these filters",
                "Published post-mortems name causes; what they have in common is shown here.");
    }

    private void want(boolean fromClient, String name, Object value) {
        if (fromClient) {
            state.with(name, value).open(PatternsView.class);
        }
    }
}
