package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.project.FramingHints.Hint;
import dev.hindcast.ui.common.InPlace;
import java.util.List;

/** What is worth a second look in what is being written; follows the typing, is read out, and never stands in the way. */
final class HintList extends Div {

    HintList() {
        addClassName("hc-hints");
        getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
    }

    void show(List<Hint> hints) {
        InPlace.show(
                this,
                hints.stream().map(hint -> line(hint.code(), hint.message())).toList());
    }

    private static Div line(String code, String message) {
        var icon = VaadinIcon.LIGHTBULB.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var line = new Div(icon, new Span(message));
        line.addClassName("hc-hint-line");
        return InPlace.keyed(line, code);
    }
}
