package dev.hindcast.ui.value;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.FirstProject;
import dev.hindcast.ui.common.Formats;
import java.util.function.Consumer;

/** What is shown where there is no project: why, and the way out. */
final class NoProjects {

    private NoProjects() {}

    static Component within(ValueState state, Consumer<ValueState> wanted, CurrentUser user) {
        var today = state.with(ValueState.AS_OF, null);
        var everything = FilterChips.cleared(state)
                .with(ValueState.AS_OF, state.url().get(ValueState.AS_OF).orElse(null));
        if (!everything.filter().equals(state.filter())) {
            return new EmptyState(
                    VaadinIcon.FILTER,
                    "No project like this",
                    "No project known on %s passes all the filters.".formatted(Formats.date(state.asOf())),
                    Buttons.plain("Clear the filters", () -> wanted.accept(everything)));
        }
        if (!state.asOf().equals(state.today())) {
            return new EmptyState(
                    VaadinIcon.CALENDAR_CLOCK,
                    "Nothing was known yet",
                    "On %s no project had been recorded.".formatted(Formats.date(state.asOf())),
                    Buttons.plain("Show today", () -> wanted.accept(today)));
        }
        return FirstProject.invite(user);
    }
}
