package dev.hindcast.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.listbox.ListBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.project.LogPalette.Project;
import java.util.ArrayList;
import java.util.List;

/**
 * The palette of everything that can be logged: type, choose with the arrow keys, press Enter. It asks for the project
 * first unless one is on the screen; Backspace in the empty field goes back to that question.
 */
class LogDialog extends Dialog {

    private final LogPalette palette;
    private final TextField search = new TextField();
    private final ListBox<Object> list = new ListBox<>();
    private final Paragraph nothing = Words.hint("");
    private final Button other = Buttons.quiet("Other project", this::askForProject);
    private Project project;
    private List<LogEntry> entries = List.of();
    private List<?> shown = List.of();

    LogDialog(LogPalette palette, Project onScreen) {
        this.palette = palette;
        addClassNames("hc-dialog", "hc-log");

        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setValueChangeMode(ValueChangeMode.EAGER);
        search.setWidthFull();
        search.setAutofocus(true);
        list.setRenderer(new ComponentRenderer<>(this::line));
        list.setItemEnabledProvider(LogDialog::isPossible);
        list.addClassName("hc-log-list");
        other.setTooltipText("Backspace in the empty field");

        search.addValueChangeListener(change -> show());
        search.addKeyDownListener(Key.ENTER, key -> choose(first()));
        search.addKeyDownListener(Key.BACKSPACE, key -> {
            if (search.isEmpty() && project != null) {
                askForProject();
            }
        });
        list.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
        getHeader().add(other);
        nothing.getElement().setAttribute("role", "status");
        add(search, list, nothing);
        if (onScreen == null) {
            askForProject();
        } else {
            take(onScreen);
        }
    }

    @Override
    public void open() {
        super.open();
        search.focus();
        // From the field into the list and back by the arrow keys; typing in the list goes on in the field.
        search.getElement().executeJs("""
                        const list = $0;
                        // What was typed while the list was on its way, or beside the field, belongs into it.
                        const ahead = window.hcAhead?.text;
                        window.hcAhead = null;
                        if (ahead) {
                          this.value = ahead;
                          this.dispatchEvent(new CustomEvent('input', {bubbles: true, composed: true}));
                        }
                        const mine = this.closest('vaadin-dialog');
                        // Never out of the form that follows, while this list is still going away.
                        const elsewhere = event => (event.target.closest('vaadin-dialog') ?? mine) !== mine;
                        const beside = event => {
                          if (!this.isConnected || elsewhere(event)) {
                            document.removeEventListener('keydown', beside, true);
                          } else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey
                              && !event.altKey && !this.contains(event.target) && !list.contains(event.target)) {
                            this.focus();
                          }
                        };
                        document.addEventListener('keydown', beside, true);
                        this.addEventListener('keydown', event => {
                          if (event.key === 'ArrowDown') {
                            event.preventDefault();
                            list.focus();
                          }
                        });
                        list.addEventListener('keydown', event => {
                          const first = list.items && list.items.find(item => !item.disabled);
                          if (event.key === 'ArrowUp' && first && first.hasAttribute('focused')
                              || event.key === 'Backspace'
                              || event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) {
                            event.stopPropagation();
                            if (event.key === 'ArrowUp') event.preventDefault();
                            this.focus();
                          }
                        }, true);
                        """, list.getElement());
    }

    private void askForProject() {
        project = null;
        setHeaderTitle("Log: about which project?");
        other.setVisible(false);
        question("Key or name of the project", "Projects, those worked on last first");
    }

    private void take(Project taken) {
        project = taken;
        entries = palette.entries(taken.id());
        setHeaderTitle("Log for " + taken.key());
        other.setVisible(true);
        question("What happened in " + taken.name() + "?", "What can be logged");
    }

    private void question(String words, String choices) {
        search.setPlaceholder(words);
        search.setAriaLabel(words);
        list.getElement().setAttribute("aria-label", choices);
        search.clear();
        show();
        search.focus();
    }

    private void show() {
        shown = project == null ? projects() : LogEntry.matching(entries, search.getValue());
        list.setItems(List.<Object>copyOf(shown));
        nothing.setText(
                !shown.isEmpty()
                        ? ""
                        : project == null
                                ? "No project is called like this. First the project, then what happened."
                                : "Nothing that can be logged is called like this.");
        nothing.setVisible(shown.isEmpty());
    }

    /** Projects; and a new one, which is what one looks for who finds none. */
    private List<?> projects() {
        var found = new ArrayList<Object>(palette.projects(search.getValue()));
        found.addAll(LogEntry.matching(palette.beginnings(), search.getValue()));
        return found;
    }

    private Object first() {
        return shown.stream().filter(LogDialog::isPossible).findFirst().orElse(null);
    }

    private void choose(Object chosen) {
        if (chosen instanceof Project one) {
            take(one);
        } else if (chosen instanceof LogEntry entry && entry.isPossible()) {
            close();
            entry.open().run();
        }
    }

    private static boolean isPossible(Object item) {
        return !(item instanceof LogEntry entry) || entry.isPossible();
    }

    private Component line(Object item) {
        return switch (item) {
            case Project one -> line(one.name(), one.recent() ? one.key() + " · recent" : one.key(), item);
            case LogEntry entry -> line(entry.words(), entry.isPossible() ? entry.group() : entry.reason(), item);
            default -> new Div();
        };
    }

    private Div line(String words, String aside, Object item) {
        var strong = new Span(words);
        strong.addClassName("hc-strong");
        var side = new Span(aside);
        side.addClassNames("hc-muted", "hc-small");
        var line = new Div(strong, side);
        line.addClassName("hc-log-line");
        if (item.equals(first())) {
            line.addClassName("hc-log-next");
        }
        return line;
    }
}
