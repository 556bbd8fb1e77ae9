package dev.hindcast.ui.common.experiments;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.experiment.Burn;
import dev.hindcast.experiment.ExperimentQuery.Summary;
import dev.hindcast.experiment.ExperimentState;
import dev.hindcast.shared.Wording;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Tone;
import java.time.LocalDate;

/** How much of an experiment's timebox and budget is used: two bars below each other, to be compared at a glance. */
public final class BurnMeters extends Div {

    private static final int FULL = 100;

    public BurnMeters(Summary experiment, Burn burn, LocalDate today) {
        addClassName("hc-meters");
        add(
                meter(
                        "Time",
                        burn.timePercent(),
                        experiment.startedOn() == null
                                ? Wording.days(burn.timeboxDays()) + ", not begun"
                                : "%d of %s".formatted(burn.daysUsed(), Wording.days(burn.timeboxDays())),
                        experiment.overdue()),
                meter(
                        "Money",
                        burn.moneyPercent(),
                        "%s of %s".formatted(Formats.money(burn.spent()), Formats.money(burn.budget())),
                        burn.isOverspent()));
        if (!burn.apart().isEmpty()) {
            var apart = new Span("and "
                    + String.join(
                            ", ", burn.apart().stream().map(Formats::money).toList())
                    + ", not set against the budget");
            apart.addClassNames("hc-muted", "hc-small");
            add(apart);
        }
        warn(experiment, burn);
    }

    private void warn(Summary experiment, Burn burn) {
        var words = burn.isOverspent()
                ? "More is spent than its budget"
                : experiment.state() == ExperimentState.RUNNING && burn.isAheadOfTime()
                        ? "Money goes faster than time"
                        : null;
        if (words != null) {
            var badges = new Div((burn.isOverspent() ? Tone.ACT : Tone.CARE).badge(words));
            badges.addClassName("hc-badges");
            add(badges);
        }
    }

    private static Div meter(String label, int percent, String words, boolean over) {
        var name = new Span(label);
        name.addClassName("hc-meter-name");
        var fill = new Div();
        fill.addClassName("hc-meter-fill");
        fill.getStyle().set("inline-size", Math.min(FULL, percent) + "%");
        var bar = new Div(fill);
        bar.addClassName("hc-meter-bar");
        bar.setClassName("hc-meter-over", over);
        bar.getElement().setAttribute("aria-hidden", "true");
        var said = new Span(words);
        said.addClassName("hc-meter-words");
        var share = new Span(Formats.percent(percent));
        share.addClassName("hc-meter-percent");
        var meter = new Div(name, bar, share, said);
        meter.addClassName("hc-meter");
        return meter;
    }
}
