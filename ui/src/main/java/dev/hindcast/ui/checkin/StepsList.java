package dev.hindcast.ui.checkin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.hindcast.checkin.CheckInQuery.CheckIn;
import dev.hindcast.checkin.CheckInQuery.Own;
import dev.hindcast.checkin.Question;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Tone;
import java.util.function.Consumer;

/** What to do about the reds of a check-in, and what was done. */
final class StepsList extends UnorderedList {

    StepsList(CheckIn shown, Own.Result own, Consumer<Question> take) {
        addClassName("hc-cards");
        shown.answers().reds().forEach(red -> add(item(shown, own, red, take)));
    }

    private static ListItem item(CheckIn shown, Own.Result own, Question red, Consumer<Question> take) {
        var head = new Div(new Span(red.label()));
        head.addClassNames("hc-actions", "hc-strong");
        var weeks = own.redInARow(red);
        if (weeks > 1) {
            head.add(Tone.ACT.badge("Red %d times in a row".formatted(weeks)));
        }
        var item = new ListItem(head, new Span(red.nextStep()));
        item.addClassName("hc-card");
        var foot = new Div();
        foot.addClassName("hc-actions");
        shown.step(red)
                .ifPresentOrElse(
                        taken -> {
                            foot.add(Tone.GOOD.badge("Done " + Formats.day(taken.takenAt())));
                            if (taken.note() != null) {
                                foot.add(new Span(taken.note()));
                            }
                        },
                        () -> foot.add(Buttons.plain("I did this", () -> take.accept(red))));
        item.add(foot);
        return InPlace.keyed(item, red);
    }
}
