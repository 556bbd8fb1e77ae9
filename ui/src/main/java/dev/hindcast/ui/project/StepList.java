package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.LinkedText;
import dev.hindcast.value.ValueQuery.Step;
import java.util.List;

/** What happened to a claim, oldest first: who, when, why, with the links of its evidence. */
final class StepList {

    private StepList() {}

    static OrderedList of(List<Step> steps, LedgerPart part) {
        var list = new OrderedList();
        list.addClassName("hc-timeline");
        steps.forEach(step -> {
            var head = new Span("%s %s"
                    .formatted(Labels.of(step.kind()), part.by(step.person(), step.effective(), step.recordedAt())));
            head.addClassNames("hc-muted", "hc-small");
            var item = new ListItem(head);
            if (step.kind().equals("DISPUTED") && step.amount() != null) {
                item.add(new Span("Would accept " + Formats.money(step.amount())));
            }
            if (step.text() != null) {
                item.add(new LinkedText(step.text()));
            }
            list.add(item);
        });
        return list;
    }
}
