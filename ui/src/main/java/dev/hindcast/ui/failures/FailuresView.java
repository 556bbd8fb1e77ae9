package dev.hindcast.ui.failures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.hindcast.learning.LearningCommand.SaveSearch;
import dev.hindcast.learning.SavedSearchId;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.search.FailureOrder;
import dev.hindcast.search.SearchQuery;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.transfer.Export;
import dev.hindcast.transfer.Exports;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CommandForms;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.ExportMenu;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Notices;
import dev.hindcast.ui.common.Page;
import dev.hindcast.ui.common.UrlState;
import dev.hindcast.ui.common.learning.Resurfaced;
import jakarta.annotation.security.PermitAll;
import java.util.Set;

/** The failures and lessons, found from a vague memory: results change as one types. */
@Route(FailureNavigation.SEARCH)
@PageTitle("Failures · Hindcast")
@Menu(title = "Failures", order = 4, icon = "vaadin:book")
@PermitAll
class FailuresView extends Page implements BeforeEnterObserver {

    private static final Set<String> READ_MODELS = Set.of("search");
    private static final int TYPING_PAUSE = 180;
    private static final int LONGEST_TYPED = 1_000;
    private static final int MOST_SUGGESTIONS = 8;

    private final Messages messages;
    private final CurrentUser user;
    private final Directory directory;
    private final TextField text = new TextField();
    private final Select<FailureOrder> order = new Select<>();
    private final Div correction = new Div();
    private final Div hits = new Div();
    private final Div pager = new Div();
    private final Div worthRemembering = new Div();
    private final ExportMenu export;
    private final SuggestionBox suggestions;
    private final Facets facets = new Facets(this::toggle);
    private FailureState state = new FailureState(UrlState.empty());

    FailuresView(
            Messages messages,
            CurrentUser user,
            Directory directory,
            CommandForms forms,
            LiveUpdates live,
            Exports exports) {
        super("Failures and lessons");
        this.messages = messages;
        this.user = user;
        this.directory = directory;

        text.setPlaceholder("What went wrong, as far as you remember");
        text.setAriaLabel("Search failures and lessons");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE);
        text.setWidthFull();
        text.setAutofocus(true);
        text.setMaxLength(LONGEST_TYPED);
        text.setHelperText("\"exact phrase\", -without, title:churn, cause:timing, -tag:pilot, year:2025");
        order.setItems(FailureOrder.values());
        order.setItemLabelGenerator(Labels::of);
        order.setLabel("Sort by");
        order.addClassName("hc-fit");

        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                type(change.getValue());
            }
        });
        order.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open(state.with(
                        FailureState.ORDER,
                        change.getValue() == FailureOrder.RELEVANCE
                                ? null
                                : change.getValue().name()));
            }
        });
        live.keep(this, READ_MODELS, this::show);

        export = new ExportMenu(exports, directory);
        var patterns = Buttons.plain("Patterns", () -> UI.getCurrent().navigate(FailureNavigation.PATTERNS));
        actions(patterns, export);
        if (user.may(PostMortemCommand.Open.class)) {
            actions(
                    patterns,
                    export,
                    Buttons.plain(
                            "Write about an incident",
                            () -> forms.form(PostMortemCommand.Open.class, "Write about an incident")
                                    .fromToday()
                                    .proposed("template", dev.hindcast.postmortem.Subject.INCIDENT.name())
                                    .given("subject", dev.hindcast.postmortem.Subject.INCIDENT)
                                    .given("project", null)
                                    .given("experiment", null)
                                    .done(receipt -> FailureNavigation.edit(new PostMortemId(receipt.id())))
                                    .open()));
        }
        suggestions = new SuggestionBox(text, this::take);
        var field = new Div(text, suggestions);
        field.addClassNames("hc-grow", "hc-suggesting");
        var save = Buttons.quiet("Save this search", this::save);
        save.addClassName("hc-fit");
        var search = new Div(field, order, save);
        search.addClassName("hc-filters");
        search.getElement().setAttribute("role", "search");
        hits.addClassName("hc-hits");
        hits.getElement().setAttribute("aria-live", "polite");
        pager.addClassName("hc-actions");
        worthRemembering.addClassName("hc-stack");
        var found = new Div(correction, worthRemembering, hits, pager);
        found.addClassName("hc-stack");
        var columns = new Div(facets, found);
        columns.addClassName("hc-search-columns");
        add(search, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = new FailureState(UrlState.of(event.getLocation()));
        if (!text.getValue().strip().equals(state.text().strip())) {
            text.setValue(state.text());
        }
        order.setValue(state.order());
        show();
    }

    /** While typing the address follows without a navigation, so that the cursor stays where it is. */
    private void type(String typed) {
        state = state.with(FailureState.TEXT, typed.isBlank() ? null : typed);
        UI.getCurrent().getPage().getHistory().replaceState(null, state.url().href(FailureNavigation.SEARCH));
        suggestions.offer(messages.ask(new SearchQuery.Suggest(typed, MOST_SUGGESTIONS, user.actor()))
                .suggestions());
        show();
    }

    /** Keeps the search under a name, to be looked at again or to be told of what is new. */
    private void save() {
        var dialog = new FormDialog("Save this search", "Save");
        var name = dialog.add("name", Inputs.line("Name"));
        name.setValue(state.text());
        var subscribed = Inputs.yes("Tell me when a newly published post-mortem matches");
        subscribed.setValue(true);
        dialog.content(subscribed);
        dialog.onSubmit(in -> {
            messages.send(new SaveSearch(
                    SavedSearchId.fresh(),
                    in.line(name),
                    new dev.hindcast.shared.Paragraph(asked()),
                    subscribed.getValue()));
            Notices.done("Saved; you find it in your inbox.");
        });
        dialog.open();
    }

    private String asked() {
        var query = state.at(0).url().toQuery().getQueryString();
        return query.isEmpty() ? "q=" : query;
    }

    private void take(String taken) {
        text.setValue(taken);
        open(state.with(FailureState.TEXT, taken));
    }

    private void toggle(String facet, String value) {
        open(state.toggled(facet, value));
    }

    private void open(FailureState wanted) {
        wanted.url().open(FailuresView.class);
    }

    private void show() {
        var found = messages.ask(state.query(user.actor()));
        export.offer(new Export.Failures(state.query(user.actor())));
        subtitle(found.total() == 1 ? "One found" : Formats.number(found.total()) + " found");
        facets.show(found.facets(), state);
        InPlace.show(
                worthRemembering,
                state.text().isBlank() && !state.isNarrowed() && state.page() == 0
                        ? Resurfaced.of(messages, directory, user)
                        : new Component[0]);
        if (found.didYouMean() == null) {
            correction.removeAll();
        } else {
            var instead = state.with(FailureState.TEXT, found.didYouMean());
            InPlace.show(
                    correction,
                    new com.vaadin.flow.component.html.Span("Did you mean "),
                    new Anchor(instead.url().href(FailureNavigation.SEARCH), found.didYouMean()),
                    new com.vaadin.flow.component.html.Span("?"));
        }
        if (found.total() == 0) {
            InPlace.show(hits, nothing());
        } else {
            InPlace.show(
                    hits,
                    found.hits().stream()
                            .map(hit -> new HitCard(hit, directory))
                            .toList());
        }
        showPager(found);
    }

    private void showPager(SearchQuery.FindFailures.Result found) {
        var page = found.page();
        var pages = (found.total() + found.size() - 1) / found.size();
        if (pages < 2) {
            pager.removeAll();
        } else {
            var back = Buttons.plain("Previous", () -> open(state.at(page - 1)));
            back.setEnabled(page > 0);
            var onwards = Buttons.plain("Next", () -> open(state.at(page + 1)));
            onwards.setEnabled(page + 1 < pages);
            InPlace.show(
                    pager,
                    back,
                    new Paragraph("Page " + Formats.number(page + 1) + " of " + Formats.number(pages)),
                    onwards);
        }
    }

    private Component nothing() {
        if (state.isNarrowed()) {
            return new EmptyState(
                    VaadinIcon.FILTER,
                    "Nothing with these filters",
                    "Take a filter away, or all of them.",
                    Buttons.plain("Show everything", () -> UrlState.empty().open(FailuresView.class)));
        }
        return state.text().isBlank()
                ? new EmptyState(
                        VaadinIcon.BOOK,
                        "No failure is told yet",
                        "A stopped project opens its post-mortem by itself; once published it is found here.")
                : new EmptyState(
                        VaadinIcon.SEARCH, "Nothing found", "Try fewer words, or describe it as somebody else would.");
    }
}
