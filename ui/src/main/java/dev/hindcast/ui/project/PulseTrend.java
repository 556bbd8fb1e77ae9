package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.project.ProjectDetails.Pulse;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Tone;
import java.util.List;

/** The latest pulses of a stakeholder as small columns, and in words how the last one differs from the one before. */
final class PulseTrend extends Div {

    private static final int MOST = 12;

    PulseTrend(List<Pulse> pulses) {
        addClassName("hc-pulse");
        var columns = new Div();
        columns.addClassName("hc-pulse-columns");
        columns.getElement().setAttribute("aria-hidden", "true");
        var shown = pulses.subList(Math.max(0, pulses.size() - MOST), pulses.size());
        for (var pulse : shown) {
            var column = new Span();
            column.addClassName("hc-pulse-" + pulse.satisfaction());
            column.setTitle(StakeholdersSection.said(pulse.satisfaction()) + " on " + Formats.date(pulse.on()));
            columns.add(column);
        }
        var last = pulses.getLast();
        var badge = tone(last.satisfaction()).badge(StakeholdersSection.said(last.satisfaction()));
        add(columns, badge, ProjectView.muted(trend(pulses)));
    }

    private static String trend(List<Pulse> pulses) {
        var last = pulses.getLast();
        var on = "on " + Formats.date(last.on());
        if (pulses.size() == 1) {
            return on;
        }
        var before = pulses.get(pulses.size() - 2).satisfaction();
        var change = last.satisfaction() - before;
        return on + (change == 0 ? ", as before" : change > 0 ? ", up from " + before : ", down from " + before);
    }

    private static Tone tone(int satisfaction) {
        return satisfaction <= 2 ? Tone.ACT : satisfaction == 3 ? Tone.CARE : Tone.GOOD;
    }
}
