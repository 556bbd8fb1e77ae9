package dev.hindcast.ui.experiment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.hindcast.experiment.ExperimentQuery.Detail;
import dev.hindcast.experiment.ExperimentQuery.GetExperiment;
import dev.hindcast.people.PeopleQuery.NameEveryone;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Facts;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Messages;
import java.util.List;
import java.util.function.Function;

/** One experiment with all that was recorded of it. */
class ExperimentDialog extends Dialog {

    private final NameEveryone.Result names;

    ExperimentDialog(Messages messages, Directory directory, ExperimentId experiment) {
        names = directory.names();
        addClassNames("hc-dialog", "hc-dialog-wide");
        var found =
                messages.ask(new GetExperiment(experiment, directory.today())).experiment();
        if (found.isPresent()) {
            var detail = found.get();
            setHeaderTitle(detail.summary().title());
            add(content(detail, directory));
        } else {
            setHeaderTitle("There is no such experiment");
        }
        getFooter().add(new Button("Close", click -> closeByHand()));
    }

    /** Closes as the person does, so that the address follows. */
    private void closeByHand() {
        getElement().executeJs("this.opened = false");
    }

    private Component content(Detail detail, Directory directory) {
        var summary = detail.summary();
        var facts = new Facts()
                .add("State", ExperimentMarks.state(summary))
                .add("Hypothesis", summary.hypothesis())
                .add("Method", detail.method())
                .add("Success", ExperimentMarks.criterion(summary.criterion()))
                .add("Timebox", ExperimentMarks.timebox(summary, directory.today()))
                .add("Budget", Formats.money(summary.budget()))
                .add("Risk", Labels.of(summary.risk()) + (summary.riskAccepted() ? ", accepted" : ""))
                .add("Planned by", names.of(summary.plannedBy().value()));
        if (detail.ending() != null) {
            facts.add(
                    "Verdict",
                    Labels.of(detail.ending().verdict()) + ": "
                            + detail.ending().summary());
            facts.add("Explanation", detail.ending().explanation());
        }
        var stack = new Div(facts);
        stack.addClassName("hc-stack");
        list(
                stack,
                "Readings",
                detail.readings(),
                one -> "%s, %s%s"
                        .formatted(
                                Formats.date(one.effective()),
                                Formats.number(one.value()) + (one.criterionMet() ? ", meets the criterion" : ""),
                                one.note() == null ? "" : ": " + one.note()));
        list(stack, "Insights", detail.insights(), one -> one.text());
        list(
                stack,
                "Risk accepted",
                detail.riskAcceptances(),
                one -> "%s: %s".formatted(names.of(one.by().value()), one.text()));
        list(
                stack,
                "Timebox extended",
                detail.extensions(),
                one -> "by %d days: %s".formatted(one.days(), one.reason()));
        list(
                stack,
                "Budget raised",
                detail.raises(),
                one -> "to %s: %s".formatted(Formats.money(one.budget()), one.reason()));
        if (!detail.runs().isEmpty()) {
            var runs = new UnorderedList();
            detail.runs().forEach(run -> {
                var link = new Anchor(run.url(), run.name() == null ? run.url() : run.name());
                link.setTarget("_blank");
                link.getElement().setAttribute("rel", "noopener noreferrer");
                runs.add(new ListItem(link));
            });
            stack.add(new H3("Linked runs"), runs);
        }
        return stack;
    }

    private static <T> void list(Div stack, String title, List<T> items, Function<T, String> words) {
        if (items.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        items.forEach(item -> list.add(new ListItem(new Span(words.apply(item)))));
        stack.add(new H3(title), list);
    }
}
