package dev.hindcast.ui.value;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Formats;
import java.time.Year;
import java.util.function.Consumer;

/** From year to year, and all of them. */
class YearStepper extends Div {

    private final Span shown = new Span();
    private final Button all;
    private ValueState state;

    YearStepper(Consumer<ValueState> wanted) {
        addClassNames("hc-year", "hc-fit");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Year");
        shown.addClassName("hc-year-shown");
        shown.getElement().setAttribute("aria-live", "polite");
        all = Buttons.quiet(
                "All years",
                () -> wanted.accept(state.allYears() ? state.with(Year.from(state.asOf())) : state.everyYear()));
        add(
                Buttons.icon(
                        VaadinIcon.ANGLE_LEFT,
                        "Previous year",
                        () -> wanted.accept(state.with(shownYear().minusYears(1)))),
                shown,
                Buttons.icon(
                        VaadinIcon.ANGLE_RIGHT,
                        "Next year",
                        () -> wanted.accept(state.with(shownYear().plusYears(1)))),
                all);
    }

    void show(ValueState now) {
        state = now;
        shown.setText(now.year()
                .map(Object::toString)
                .orElseGet(() -> now.span().map(Formats::period).orElse("All years")));
        all.getElement().setAttribute("aria-pressed", String.valueOf(now.allYears()));
        all.setText(now.allYears() ? "One year" : "All years");
    }

    private Year shownYear() {
        return state.year().orElse(Year.from(state.asOf()));
    }
}
