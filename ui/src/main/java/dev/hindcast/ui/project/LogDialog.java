package dev.hindcast.ui.project;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.listbox.ListBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;

/** The palette of everything that can be logged: type, choose with the arrow keys, press Enter. */
class LogDialog extends Dialog {

    private final List<LogEntry> entries;
    private final TextField search = new TextField();
    private final ListBox<LogEntry> list = new ListBox<>();

    LogDialog(String project, List<LogEntry> entries) {
        super("Log for " + project);
        this.entries = entries;
        addClassNames("hc-dialog", "hc-log");

        search.setPlaceholder("What happened?");
        search.setAriaLabel("What happened?");
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setValueChangeMode(ValueChangeMode.EAGER);
        search.setWidthFull();
        search.setAutofocus(true);
        list.setRenderer(new ComponentRenderer<>(LogDialog::line));
        list.setItemEnabledProvider(LogEntry::isPossible);
        list.addClassName("hc-log-list");
        list.getElement().setAttribute("aria-label", "What can be logged");

        search.addValueChangeListener(change -> show());
        search.addKeyDownListener(Key.ENTER, key -> choose(firstPossible()));
        search.addKeyDownListener(Key.ARROW_DOWN, key -> list.getElement().callJsFunction("focus"));
        list.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
        show();
        add(search, list);
    }

    @Override
    public void open() {
        super.open();
        search.focus();
    }

    private void show() {
        list.setItems(found());
    }

    private List<LogEntry> found() {
        return entries.stream()
                .filter(entry -> entry.matches(search.getValue()))
                .toList();
    }

    private LogEntry firstPossible() {
        return found().stream().filter(LogEntry::isPossible).findFirst().orElse(null);
    }

    private void choose(LogEntry entry) {
        if (entry != null && entry.isPossible()) {
            close();
            entry.open().run();
        }
    }

    private static Div line(LogEntry entry) {
        var words = new Span(entry.words());
        words.addClassName("hc-strong");
        var side = new Span(entry.isPossible() ? entry.group() : entry.reason());
        side.addClassNames("hc-muted", "hc-small");
        var line = new Div(words, side);
        line.addClassName("hc-log-line");
        return line;
    }
}
