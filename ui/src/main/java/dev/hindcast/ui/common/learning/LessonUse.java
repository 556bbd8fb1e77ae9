package dev.hindcast.ui.common.learning;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.learning.LessonRecord;
import dev.hindcast.shared.Money;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Tone;
import java.util.List;
import java.util.stream.Collectors;

/** What became of a lesson, in a line: how often it was adopted, with what outcome, and what it saved. */
public final class LessonUse {

    private LessonUse() {}

    /** The line; null when nobody has met the lesson yet. */
    public static Div of(LessonRecord record) {
        var line = new Div();
        line.addClassNames("hc-badges", "hc-small");
        if (record.adopted() > 0) {
            line.add(Tone.PLAIN.badge(count(record.adopted(), "Adopted once", "Adopted %s times")));
        }
        if (record.prevented() > 0) {
            line.add(Tone.GOOD.badge(count(record.prevented(), "Prevented a failure", "Prevented %s failures")));
        }
        if (record.helped() > 0) {
            line.add(Tone.GOOD.badge(count(record.helped(), "Helped once", "Helped %s times")));
        }
        if (record.didNotHelp() > 0) {
            line.add(Tone.CARE.badge(count(record.didNotHelp(), "Did not help once", "Did not help %s times")));
        }
        if (record.notNeeded() > 0) {
            line.add(Tone.PLAIN.badge(count(record.notNeeded(), "Not needed once", "Not needed %s times")));
        }
        if (record.dismissed() > 0) {
            line.add(Tone.PLAIN.badge(count(record.dismissed(), "Dismissed once", "Dismissed %s times")));
        }
        if (!record.saved().isEmpty()) {
            line.add(Tone.GOOD.badge("Cost prevented: " + amounts(record.saved())));
        }
        if (!record.claimed().isEmpty()) {
            line.add(new Span(amounts(record.claimed()) + " more claimed, not attested yet"));
        }
        return line.getElement().getChildCount() == 0 ? null : line;
    }

    private static String count(int number, String once, String often) {
        return number == 1 ? once : often.formatted(Formats.number(number));
    }

    private static String amounts(List<Money> amounts) {
        return amounts.stream().map(Formats::wholeMoney).collect(Collectors.joining(", "));
    }
}
