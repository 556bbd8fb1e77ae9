package dev.hindcast.ui.failures;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dev.hindcast.search.SearchQuery.Suggestion;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** What somebody may be looking for, below the field they type in: chosen with the arrow keys and Enter, or clicked. */
class SuggestionBox extends Div {

    private static final String ID = "failure-suggestions";
    private static final int NONE = -1;

    private final TextField field;
    private final Consumer<String> take;
    private List<Suggestion> offered = List.of();
    private int chosen = NONE;

    SuggestionBox(TextField field, Consumer<String> take) {
        this.field = field;
        this.take = take;
        setId(ID);
        addClassName("hc-suggestions");
        getElement().setAttribute("role", "listbox");
        getElement().setAttribute("aria-label", "Suggestions");
        setVisible(false);
        field.addKeyDownListener(Key.ARROW_DOWN, key -> move(1));
        field.addKeyDownListener(Key.ARROW_UP, key -> move(-1));
        field.addKeyDownListener(Key.ESCAPE, key -> offer(List.of()));
        field.addKeyDownListener(Key.ENTER, key -> {
            if (chosen == NONE) {
                offer(List.of());
            } else {
                choose(offered.get(chosen));
            }
        });
        field.addBlurListener(blur -> offer(List.of()));
        field.addAttachListener(attached -> tellReaders());
    }

    /** Shows these instead of those before; nothing when there are none. */
    void offer(List<Suggestion> suggestions) {
        offered = suggestions;
        chosen = NONE;
        show();
    }

    private void move(int by) {
        if (!offered.isEmpty()) {
            // One place more than there are suggestions: back in the field itself.
            var places = offered.size() + 1;
            chosen = (chosen + 1 + by + places) % places - 1;
            show();
        }
    }

    private void choose(Suggestion suggestion) {
        offer(List.of());
        take.accept(suggestion.query());
    }

    private void show() {
        setVisible(!offered.isEmpty());
        removeAll();
        IntStream.range(0, offered.size()).mapToObj(this::option).forEach(this::add);
        tellReaders();
    }

    private Div option(int place) {
        var suggestion = offered.get(place);
        var kind = new Span(
                switch (suggestion.kind()) {
                    case WORDS -> "Search";
                    case TITLE -> "Title";
                    case LESSON -> "Lesson";
                    case TAG -> "Tag";
                });
        kind.addClassNames("hc-muted", "hc-small");
        var text = new Span(suggestion.text());
        text.addClassName("hc-suggestion-text");
        var option = new Div(text, kind);
        option.setId(ID + "-" + place);
        option.addClassName("hc-suggestion");
        option.getElement().setAttribute("role", "option");
        option.getElement().setAttribute("aria-selected", Boolean.toString(place == chosen));
        option.addClickListener(click -> choose(suggestion));
        // The field keeps the focus, or it would take the list away before the click arrives.
        option.getElement().executeJs("this.addEventListener('mousedown', event => event.preventDefault())");
        return option;
    }

    /** What screen readers are told of a field with a list. */
    private void tellReaders() {
        field.getElement()
                .executeJs("""
                        const input = this.inputElement || this.querySelector('input');
                        if (!input) return;
                        input.setAttribute('role', 'combobox');
                        input.setAttribute('aria-autocomplete', 'list');
                        input.setAttribute('aria-expanded', $0);
                        if ($0 === 'true') input.setAttribute('aria-controls', $1);
                        else input.removeAttribute('aria-controls');
                        if ($2) input.setAttribute('aria-activedescendant', $2);
                        else input.removeAttribute('aria-activedescendant');
                        """, Boolean.toString(!offered.isEmpty()), ID, chosen == NONE ? "" : ID + "-" + chosen);
    }
}
