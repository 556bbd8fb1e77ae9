package dev.hindcast.ui.common;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Stages in their order: those passed, the one reached, those ahead. */
public final class Stepper extends OrderedList {

    /** Where a step stands. */
    public enum State {
        DONE,
        CURRENT,
        AHEAD
    }

    /**
     * A step with its name, where it stands and a short remark such as a date.
     *
     * @param href where it leads; null for what is shown only
     */
    public record Step(String name, State state, String remark, String href) {

        public Step(String name, State state, String remark) {
            this(name, state, remark, null);
        }
    }

    public Stepper(String label, List<Step> steps) {
        addClassName("hc-stepper");
        getElement().setAttribute("aria-label", label);
        show(steps);
    }

    public void show(List<Step> steps) {
        InPlace.show(this, steps.stream().map(Stepper::item).toList());
    }

    private static ListItem item(Step step) {
        HtmlContainer name = step.href() == null ? new Span(step.name()) : new Anchor(step.href(), step.name());
        name.addClassName("hc-step-name");
        var item = new ListItem(name);
        item.addClassNames("hc-step", "hc-step-" + step.state().name().toLowerCase(java.util.Locale.ROOT));
        if (step.remark() != null && !step.remark().isBlank()) {
            var remark = new Span(step.remark());
            remark.addClassName("hc-step-remark");
            item.add(remark);
        }
        if (step.state() == State.CURRENT) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}
