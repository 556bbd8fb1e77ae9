package dev.hindcast.ui.admin;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import dev.hindcast.shared.MaintenanceCommand.DiscardDeadLetters;
import dev.hindcast.shared.MaintenanceCommand.ReplayProcessor;
import dev.hindcast.shared.MaintenanceCommand.RetryDeadLetters;
import dev.hindcast.shared.MaintenanceQuery.DeadLetters;
import dev.hindcast.shared.MaintenanceQuery.Processors;
import dev.hindcast.shared.ProcessorName;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Dialogs;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Notices;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tables;
import dev.hindcast.ui.common.Tone;

/** What fills the read models: how far each has come, what it has parked, and filling it anew. */
@org.springframework.stereotype.Component
class ProcessorsTab implements AdminView.AdminTab {

    private static final int ASK_EVERY = 2_000;
    private static final int NEVER = -1;

    private final Messages messages;

    ProcessorsTab(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public String path() {
        return "processors";
    }

    @Override
    public String label() {
        return "Processors";
    }

    @Override
    public Component content() {
        return new All();
    }

    private final class All extends Div {

        private final Grid<Processors.Item> grid = Tables.grid("Processors");
        private java.util.List<Processors.Item> shown = java.util.List.of();
        private Registration polling;

        All() {
            Tables.text(grid, "Processor", Processors.Item::name)
                    .setWidth("12rem")
                    .setFlexGrow(2);
            Tables.component(grid, "Status", ProcessorsTab::status)
                    .setWidth("9rem")
                    .setFlexGrow(0);
            Tables.component(grid, "Progress", this::progress).setWidth("9rem").setFlexGrow(0);
            Tables.number(grid, "Behind by", one -> Formats.number(Math.max(0, one.head() - one.position())));
            Tables.number(grid, "Parked", one -> Formats.number(one.deadLetters()));
            Tables.text(grid, "What stops it", Processors.Item::failure).setFlexGrow(2);
            Tables.actions(grid, this::actions).setWidth("13rem");
            grid.setSelectionMode(Grid.SelectionMode.NONE);
            grid.setAllRowsVisible(true);
            add(new Section("Processors", grid));
            refresh();
        }

        @Override
        protected void onAttach(AttachEvent event) {
            event.getUI().setPollInterval(ASK_EVERY);
            polling = event.getUI().addPollListener(poll -> refresh());
        }

        @Override
        protected void onDetach(DetachEvent event) {
            polling.remove();
            event.getUI().setPollInterval(NEVER);
        }

        private void refresh() {
            var now = messages.ask(new Processors()).items();
            // Rows that stay the same keep the focus and a click that is under way.
            if (!now.equals(shown)) {
                shown = now;
                grid.setItems(now);
            }
        }

        private Component progress(Processors.Item one) {
            var bar = new ProgressBar(0, 100, one.percent());
            bar.getElement().setAttribute("aria-label", one.percent() + " percent");
            return bar;
        }

        private Component actions(Processors.Item one) {
            var actions = new Div();
            actions.addClassName("hc-actions");
            if (one.deadLetters() > 0) {
                actions.add(Buttons.quiet("Parked events", () -> showParked(new ProcessorName(one.name()))));
            }
            if (one.replayable() && !one.replaying()) {
                actions.add(Buttons.quiet("Fill anew", () -> replay(one)));
            }
            return actions;
        }

        private void replay(Processors.Item one) {
            Dialogs.confirm(
                    "Fill %s anew?".formatted(one.name()),
                    one.beside()
                            ? "It is told again from all events, beside what serves now and takes new events meanwhile."
                            : "What it shows is emptied and told again from all events; until then it is incomplete.",
                    "Fill anew",
                    () -> {
                        messages.send(new ReplayProcessor(new ProcessorName(one.name())));
                        refresh();
                    });
        }

        private void showParked(ProcessorName name) {
            var parked = Tables.<DeadLetters.Item>grid("Parked events");
            Tables.text(parked, "Event", DeadLetters.Item::type);
            Tables.moment(parked, "Parked", DeadLetters.Item::parkedAt);
            Tables.text(parked, "What went wrong", DeadLetters.Item::cause).setFlexGrow(3);
            Tables.actions(parked, one -> Buttons.quiet("Discard", () -> discard(name, one)))
                    .setWidth("7rem")
                    .setFlexGrow(0);
            parked.setItems(messages.ask(new DeadLetters(name)).items());
            parked.setHeight("20rem");
            var retry = Buttons.plain("Try all again", () -> {
                messages.send(new RetryDeadLetters(name));
                Notices.tell("They are tried again now.");
                refresh();
            });
            Dialogs.message("Parked by " + name.value(), parked, retry);
        }

        private void discard(ProcessorName name, DeadLetters.Item one) {
            Dialogs.confirm(
                    "Give these events up?",
                    "All parked events of the same sequence are dropped; what they told is missing from %s until it is filled anew."
                            .formatted(name.value()),
                    "Give up",
                    () -> {
                        messages.send(new DiscardDeadLetters(name, one.sequence()));
                        refresh();
                    });
        }
    }

    private static Badge status(Processors.Item one) {
        if (one.failure() != null) {
            return Tone.ACT.badge("Stopped");
        }
        if (one.deadLetters() > 0) {
            return Tone.CARE.badge("Events parked");
        }
        if (one.replaying()) {
            return Tone.ACCENT.badge("Being filled");
        }
        return one.running() ? Tone.GOOD.badge("Running") : Tone.PLAIN.badge("Elsewhere");
    }
}
