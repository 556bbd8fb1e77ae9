package dev.hindcast.ui.failures;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.hindcast.postmortem.Section;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Faults;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Markdown;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One section being written. What is typed is kept every few seconds; leaving the section writes it. It knows no
 * service: keeping and writing are callbacks, and writing answers with the text of whoever was faster.
 */
class SectionEditor extends Div {

    private static final int PAUSE = 1_200;

    private final TextArea text;
    private final Div blame = new Div();
    private final Div preview = new Div();
    private final Span state = new Span();
    private final Div conflict = new Div();
    private final Function<String, List<String>> check;
    private final BiFunction<String, String, Optional<String>> write;
    private String written;
    private boolean busy;

    SectionEditor(
            Section section,
            String written,
            String typed,
            Function<String, List<String>> check,
            Consumer<String> keep,
            BiFunction<String, String, Optional<String>> write) {
        this.written = written;
        this.check = check;
        this.write = write;
        text = Inputs.document(Labels.of(section));
        text.setHelperText(Prompts.of(section));
        text.setWidthFull();
        text.setMinRows(3);
        text.setValue(typed == null ? written : typed);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        text.addValueChangeListener(change -> {
            if (change.isFromClient() && !change.getValue().equals(this.written)) {
                keep.accept(change.getValue());
                state.setText("Kept as a draft");
                showBlame();
            }
        });
        text.addFocusListener(entered -> busy = true);
        text.addBlurListener(left -> {
            busy = false;
            leave();
        });
        Button look = Buttons.quiet("Preview", this::togglePreview);
        preview.setVisible(false);
        preview.addClassName("hc-section");
        blame.addClassName("hc-blame");
        state.addClassNames("hc-muted", "hc-small");
        state.getElement().setAttribute("aria-live", "polite");
        if (typed != null && !typed.equals(written)) {
            state.setText("Typed before and not written yet");
        }
        var foot = new Div(look, state);
        foot.addClassName("hc-actions");
        conflict.addClassName("hc-conflict");
        conflict.getElement().setAttribute("role", "alert");
        add(text, conflict, blame, foot, preview);
        showBlame();
    }

    /** Shows what somebody else has written, unless this person is writing here, too. */
    void othersWrote(String now) {
        if (!busy && !now.equals(written) && text.getValue().equals(written)) {
            written = now;
            text.setValue(now);
            state.setText("Written by somebody else just now");
            showBlame();
        }
    }

    private void leave() {
        var typed = text.getValue();
        if (typed.isBlank() || typed.strip().equals(written.strip())) {
            return;
        }
        try {
            var theirs = write.apply(written, typed);
            if (theirs.isPresent()) {
                showConflict(theirs.get());
            } else {
                written = typed;
                conflict.removeAll();
                state.setText("Written");
            }
        } catch (RuntimeException refused) {
            Faults.tell(refused);
        }
    }

    private void showConflict(String theirs) {
        state.setText("Not written yet");
        var told = new Span("Somebody else has written this section while you were writing. Theirs reads:");
        var buttons = new Div(
                Buttons.plain("Keep mine", () -> {
                    written = theirs;
                    leave();
                }),
                Buttons.plain("Take theirs", () -> {
                    written = theirs;
                    text.setValue(theirs);
                    conflict.removeAll();
                    state.setText("Theirs is kept");
                    showBlame();
                }));
        buttons.addClassName("hc-actions");
        conflict.removeAll();
        conflict.add(told, new Markdown(theirs), buttons);
    }

    private void togglePreview() {
        preview.setVisible(!preview.isVisible());
        preview.removeAll();
        preview.add(new Markdown(text.getValue()));
    }

    private void showBlame() {
        blame.removeAll();
        check.apply(text.getValue()).forEach(sentence -> blame.add(new Div(sentence)));
    }
}
