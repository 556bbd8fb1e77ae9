package dev.hindcast.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.project.Stage;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Tone;

/** How stage, outcome and health of a project look wherever they are shown. */
public final class ProjectMarks {

    /** What a project is told that begins with a large experiment, and late. */
    public static final String QUICK_VALUE_FIRST = "Quick value first";

    private ProjectMarks() {}

    /** The stage, or the outcome of a closed project; a stop is as good an end as any and never red. */
    public static Badge stage(String stage, String outcome, boolean paused) {
        var text = outcome == null
                ? Labels.of(stage)
                : "Closed: " + Labels.of(outcome).toLowerCase(java.util.Locale.ROOT);
        if (paused) {
            return Tone.CARE.badge(text + ", paused");
        }
        return switch (stage) {
            case "LIVE" -> Tone.GOOD.badge(text);
            case "STOPPED", "CLOSED", "FRAMED" -> Tone.PLAIN.badge(text);
            default -> Tone.ACCENT.badge(text);
        };
    }

    /** That the first experiment is large and late, with the reasons to be read. */
    static Component largeFirst(String reasons) {
        var mark = VaadinIcon.HOURGLASS.create();
        mark.addClassName("hc-mark");
        mark.setTooltipText(QUICK_VALUE_FIRST + ": " + reasons);
        mark.getElement().setAttribute("role", "img").setAttribute("aria-label", QUICK_VALUE_FIRST + ": " + reasons);
        return mark;
    }

    /** Health of a project that still goes on; what is over needs no action any more. */
    public static Component health(String stage, String health) {
        return Stage.valueOf(stage).isActive() ? health(health) : new Span();
    }

    /** Health in words, with its colour; nothing when none was reported. */
    public static Component health(String health) {
        if (health == null) {
            return new Span();
        }
        var tone = switch (health) {
            case "RED" -> Tone.ACT;
            case "AMBER" -> Tone.CARE;
            default -> Tone.GOOD;
        };
        return tone.badge(Labels.of(health));
    }
}
