package dev.hindcast.ui.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.hindcast.learning.LearningQuery.Backlog;
import dev.hindcast.learning.LearningQuery.EffectsToReview;
import dev.hindcast.postmortem.PostMortemCommand.ReviewEffect;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Chart;
import dev.hindcast.ui.common.ChartSpec;
import dev.hindcast.ui.common.ChartSpec.Caption;
import dev.hindcast.ui.common.ChartSpec.Kind;
import dev.hindcast.ui.common.ChartSpec.Series;
import dev.hindcast.ui.common.ChartSpec.Style;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** What goes on around actions: how the backlog moves, and which done ones are still to show whether they worked. */
final class AfterActions extends Div {

    private static final int MONTHS = 12;

    private final Messages messages;
    private final Directory directory;
    private final CurrentUser user;
    private final Chart chart = new Chart();
    private final Section trend = new Section("Open, overdue and closed by month", chart);
    private final Section effects = new Section("Did it work?");

    AfterActions(Messages messages, Directory directory, CurrentUser user) {
        this.messages = messages;
        this.directory = directory;
        this.user = user;
        addClassName("hc-stack");
    }

    void refresh() {
        var today = directory.today();
        var months = messages.ask(new Backlog(MONTHS, today, user.actor())).months();
        chart.show(ChartSpec.of(
                        Kind.LINE,
                        new Caption("Backlog of actions", "As known on " + Formats.date(today), today),
                        months.stream()
                                .map(month -> Formats.month(month.month()))
                                .toList(),
                        List.of(
                                series("OPEN", "Open", Style.FORECAST, months, Backlog.Month::open),
                                series("OVERDUE", "Overdue", Style.COST, months, Backlog.Month::overdue),
                                series("CLOSED", "Closed in the month", Style.ATTESTED, months, Backlog.Month::closed)
                                        .dashes()))
                .described("Actions open and overdue at the end of each month, and those closed within it"));
        var waiting = messages.ask(new EffectsToReview(today, null, user.actor()));
        var parts = new ArrayList<Component>();
        if (!waiting.actions().isEmpty()) {
            effects.show(list(waiting));
            parts.add(effects);
        }
        if (months.stream().anyMatch(month -> month.open() + month.closed() + month.added() > 0)) {
            parts.add(trend);
        }
        InPlace.show(this, parts);
    }

    private static Series series(
            String key, String name, Style style, List<Backlog.Month> months, ToIntFunction<Backlog.Month> count) {
        return new Series(
                key,
                name,
                style,
                false,
                false,
                months.stream()
                        .map(month -> BigDecimal.valueOf(count.applyAsInt(month)))
                        .toList());
    }

    private Component list(EffectsToReview.Result waiting) {
        var list = new UnorderedList();
        list.addClassName("hc-cards");
        waiting.actions().forEach(action -> {
            var about = new Span("Done %s by %s, out of "
                    .formatted(
                            Formats.date(action.doneOn()),
                            directory.entry(action.owner()).name()));
            var foot = new Div(about, new Anchor(LearningNavigation.FAILURES + "/" + action.postMortem(), action.of()));
            foot.addClassNames("hc-muted", "hc-small");
            var item = new ListItem(new Span(action.title()), foot);
            item.addClassName("hc-card");
            if (user.may(ReviewEffect.class)) {
                var review = Buttons.quiet("Say whether it worked", () -> review(action));
                review.setAriaLabel("Say whether it worked: " + action.title());
                item.add(new Div(review));
            }
            list.add(InPlace.keyed(item, action.action()));
        });
        return list;
    }

    private void review(EffectsToReview.Done action) {
        var dialog = new FormDialog("Did it work?", "Save").hint(action.title());
        var worked = new RadioButtonGroup<Boolean>("Outcome");
        worked.setItems(true, false);
        worked.setItemLabelGenerator(yes -> yes ? "It worked" : "It did not work");
        dialog.add("worked", worked);
        var evidence = dialog.add("evidence", Inputs.paragraph("How one sees that"));
        dialog.onSubmit(in -> {
            var outcome = in.value(worked);
            messages.send(new ReviewEffect(
                    action.postMortem(), action.action(), Boolean.TRUE.equals(outcome), in.paragraph(evidence)));
            refresh();
        });
        dialog.open();
    }
}
