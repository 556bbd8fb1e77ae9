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
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One section being written. What is typed is kept every few seconds; leaving the section writes it. It knows no
 * service: keeping and writing are callbacks.
 */
class SectionEditor extends Div {

    private static final int PAUSE = 1_200;

    private final TextArea text;
    private final Div blame = new Div();
    private final Div preview = new Div();
    private final Span state = new Span();
    private final Function<String, List<String>> check;
    private String written;

    SectionEditor(
            Section section,
            String written,
            String typed,
            Function<String, List<String>> check,
            Consumer<String> keep,
            Consumer<String> write) {
        this.written = written;
        this.check = check;
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
        text.addBlurListener(left -> {
            if (!text.getValue().strip().equals(this.written.strip())
                    && !text.getValue().isBlank()) {
                try {
                    write.accept(text.getValue());
                    this.written = text.getValue();
                    state.setText("Written");
                } catch (RuntimeException refused) {
                    Faults.tell(refused);
                }
            }
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
        add(text, blame, foot, preview);
        showBlame();
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
