package dev.hindcast.ui.learning;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.hindcast.learning.LearningQuery.ListLessons;
import dev.hindcast.learning.LearningQuery.ListedLesson;
import dev.hindcast.learning.LessonOrder;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Page;
import dev.hindcast.ui.common.Tone;
import dev.hindcast.ui.common.UrlState;
import dev.hindcast.ui.common.learning.LessonUse;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Set;

/** What published post-mortems taught, and what became of it. */
@Route(LearningNavigation.LESSONS)
@PageTitle("Lessons · Hindcast")
@PermitAll
class LessonsView extends Page implements BeforeEnterObserver {

    private static final String TEXT = "q";
    private static final String TAG = "tag";
    private static final String ORDER = "order";
    private static final int AT_ONCE = 25;

    private final Messages messages;
    private final CurrentUser user;
    private final TextField text = new TextField("Search");
    private final Select<LessonOrder> order = Inputs.oneOf("Show", LessonOrder.class);
    private final UnorderedList list = new UnorderedList();
    private final Div tag = new Div();
    private final Div body = new Div();
    private UrlState state = UrlState.empty();
    private int pages = 1;

    LessonsView(Messages messages, CurrentUser user, LiveUpdates live) {
        super("Lessons");
        this.messages = messages;
        this.user = user;
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setPlaceholder("Statement or advice");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addClassName("hc-grow");
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                state.with(TEXT, change.getValue()).open(LessonsView.class);
            }
        });
        list.addClassNames("hc-cards", "hc-lessons");
        tag.addClassName("hc-fit");
        order.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                state.with(ORDER, change.getValue() == LessonOrder.NEWEST ? null : change.getValue())
                        .open(LessonsView.class);
            }
        });
        live.keep(this, Set.of("learning"), this::refresh);
        var filters = new Div(text, order, tag);
        filters.addClassName("hc-filters");
        add(ActionsView.tabs(1), filters, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = UrlState.of(event.getLocation());
        pages = 1;
        text.setValue(state.get(TEXT).orElse(""));
        order.setValue(shownOrder());
        tag.removeAll();
        state.get(TAG)
                .ifPresent(name -> tag.add(Buttons.quiet(
                        "Tag: %s ✕".formatted(name), () -> state.with(TAG, null).open(LessonsView.class))));
        refresh();
    }

    private LessonOrder shownOrder() {
        return state.get(ORDER, LessonOrder::valueOf).orElse(LessonOrder.NEWEST);
    }

    private void refresh() {
        var cards = new ArrayList<ListItem>();
        var total = 0L;
        for (int page = 0; page < pages; page++) {
            var answer = messages.ask(new ListLessons(
                            Set.of(),
                            state.get(TEXT).orElse(null),
                            state.get(TAG).orElse(null),
                            shownOrder(),
                            user.actor(),
                            new PageRequest(page, AT_ONCE, null)))
                    .lessons();
            total = answer.total();
            answer.items().forEach(lesson -> cards.add(card(lesson)));
        }
        subtitle(total == 1 ? "One lesson" : Formats.number(total) + " lessons");
        if (total == 0) {
            InPlace.show(
                    body,
                    new EmptyState(
                            VaadinIcon.LIGHTBULB,
                            state.values().isEmpty() ? "No lessons yet" : "No lesson like this",
                            "Every published post-mortem draws at least one; charters meet them before work starts."));
            return;
        }
        InPlace.show(list, cards);
        if (total <= (long) pages * AT_ONCE) {
            InPlace.show(body, list);
            return;
        }
        InPlace.show(body, list, Buttons.plain("Show more", () -> {
            pages++;
            refresh();
        }));
    }

    private ListItem card(ListedLesson lesson) {
        var statement = new H2(lesson.statement());
        var card = new ListItem(statement);
        card.addClassName("hc-card");
        if (lesson.advice() != null) {
            card.add(new Span(lesson.advice()));
        }
        var use = LessonUse.of(lesson.record());
        if (use != null) {
            card.add(use);
        }
        var origin = new Anchor(
                LearningNavigation.FAILURES + "/" + lesson.postMortem().value(), lesson.title());
        var foot = new Div(origin, new Span(Formats.day(lesson.publishedAt())));
        foot.addClassNames("hc-actions", "hc-small", "hc-muted");
        lesson.tags().forEach(name -> foot.add(Tone.PLAIN.badge(name)));
        card.add(foot);
        return card;
    }
}
