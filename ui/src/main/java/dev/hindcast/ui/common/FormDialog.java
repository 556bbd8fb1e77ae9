package dev.hindcast.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Missing;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A dialog around a form. It knows no service: what was typed goes to a callback, and the dialog closes when the
 * callback accepts it or shows the faults beside the fields when it throws.
 */
public final class FormDialog extends Dialog {

    private final Fields fields = new Fields();
    private final FormLayout form = Inputs.form();
    private final Button submit;
    private final Paragraph refusal = new Paragraph();
    private Consumer<Fields.Reading> callback = in -> {};
    private @Nullable Function<Missing, String> places;
    private Map<String, Object> opened = Map.of();

    public FormDialog(String title, String confirm) {
        super(title);
        submit = new Button(confirm, click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        // What is being typed is told to the server only when its field loses the focus.
        submit.addClickShortcut(Key.ENTER, com.vaadin.flow.component.KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
        submit.setDisableOnClick(true);

        addClassName("hc-dialog");
        setCloseOnOutsideClick(false);
        setDraggable(true);
        addDialogCloseActionListener(closing -> leave());

        refusal.addClassName("hc-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);

        add(form, refusal);
        getFooter().add(new Button("Cancel", click -> close()), submit);
    }

    /** Adds a field that takes the whole width, under the name that the command gives it. */
    public <C extends Component & HasValidationProperties> C add(String name, C field) {
        form.add(field);
        form.setColspan(field, 2);
        return fields.add(name, field);
    }

    /** Adds a field that shares its row. */
    public <C extends Component & HasValidationProperties> C addHalf(String name, C field) {
        form.add(field);
        return fields.add(name, field);
    }

    /** The fields of the form, for those that are made elsewhere and put here by {@link #half}. */
    public Fields fields() {
        return fields;
    }

    /** Adds a field that is registered already and shares its row. */
    public void half(Component field) {
        form.add(field);
    }

    /** A sentence that helps to fill in the form. */
    public FormDialog hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassName("hc-hint");
        form.addComponentAsFirst(hint);
        form.setColspan(hint, 2);
        return this;
    }

    /** Anything else that belongs between the fields. */
    public FormDialog content(Component component) {
        form.add(component);
        form.setColspan(component, 2);
        return this;
    }

    /** A sentence that follows what stands in the fields added so far; nothing while it is empty. */
    public FormDialog advise(Function<Map<String, Object>, String> advice) {
        var sentence = new Paragraph();
        sentence.addClassName("hc-advice");
        sentence.getElement().setAttribute("role", "status");
        Runnable tell = () -> {
            var words = advice.apply(fields.values());
            sentence.setText(words);
            sentence.setVisible(!words.isEmpty());
        };
        fields.onChange(tell);
        tell.run();
        content(sentence);
        return this;
    }

    /** Marks the deed as one that takes something away. */
    public FormDialog destructive() {
        submit.addThemeVariants(ButtonVariant.ERROR);
        return this;
    }

    /** What happens with the values; a refusal thrown by it is shown beside the fields. */
    public void onSubmit(Consumer<Fields.Reading> callback) {
        this.callback = callback;
    }

    /** Where what a gate misses is supplied, when it refuses. */
    void places(@Nullable Function<Missing, String> hrefs) {
        places = hrefs;
    }

    @Override
    public void open() {
        open(null);
    }

    /** Opens it with the cursor in the field of the name; in the first one when null. */
    void open(@Nullable String begin) {
        super.open();
        opened = fields.values();
        // Enter in a line saves, too; leaving the field first hands over what was typed last.
        form.getElement().executeJs("""
                        if (this.hcKeys) return;
                        this.hcKeys = true;
                        const submit = $0;
                        // In an open list of several choices Ctrl+Enter would take back the last one: it closes the list and saves.
                        this.addEventListener('keydown', event => {
                          const list = event.composedPath().find(it => it.localName === 'vaadin-multi-select-combo-box');
                          if (event.key !== 'Enter' || !event.ctrlKey || !list || !list.opened) return;
                          event.preventDefault();
                          event.stopPropagation();
                          list.hcTake?.();
                          list.opened = false;
                          setTimeout(() => list.dispatchEvent(new KeyboardEvent('keydown',
                              {key: 'Enter', code: 'Enter', ctrlKey: true, bubbles: true, composed: true})));
                        }, true);
                        this.addEventListener('keydown', event => {
                          if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.defaultPrevented) return;
                          const line = event.target.closest(
                              'vaadin-text-field, vaadin-integer-field, vaadin-big-decimal-field');
                          if (line) {
                            event.preventDefault();
                            event.target.blur();
                            submit.click();
                          }
                        });
                        """, submit.getElement());
        var named = begin == null ? null : fields.named(begin);
        if (named != null) {
            begin(named);
            return;
        }
        for (var field : form.getChildren().toList()) {
            if (field instanceof Focusable<?> first) {
                first.focus();
                return;
            }
            if (field instanceof RadioButtonGroup<?>) {
                begin(field);
                return;
            }
        }
    }

    /** Puts the cursor into the field and keeps it there while the dialog opens. */
    private static void begin(Component field) {
        field.getElement().executeJs("""
                        // The dialog takes the focus itself once it is open.
                        const dialog = this.closest('vaadin-dialog');
                        const enter = () => {
                          this.focus();
                          // A group of which nothing is chosen does not pass the focus on.
                          if (!this.contains(document.activeElement)) this.querySelector('vaadin-radio-button')?.focus();
                        };
                        const back = event => event.target === dialog && enter();
                        dialog?.addEventListener('focusin', back);
                        setTimeout(() => dialog?.removeEventListener('focusin', back), 1000);
                        let tries = 0;
                        const at = () => {
                          enter();
                          if (!this.contains(document.activeElement) && tries++ < 50) setTimeout(at, 20);
                        };
                        at();
                        """);
    }

    /** Esc closes, and asks first when something was typed; the field that is being typed in is told to the server. */
    private void leave() {
        getElement().executeJs("""
                        const typing = document.activeElement;
                        if (this.contains(typing)) typing.dispatchEvent(new Event('change', {bubbles: true}));""").then(told -> {
            if (fields.values().equals(opened)) {
                close();
            } else {
                Dialogs.confirm("Leave without saving?", "What you have typed is lost.", "Leave", this::close);
            }
        });
    }

    private void submit() {
        refusal.setVisible(false);
        try {
            fields.read(in -> {
                callback.accept(in);
                return true;
            });
            close();
        } catch (RuntimeException refused) {
            tell(refused);
        } finally {
            submit.setEnabled(true);
        }
    }

    /** A rule is told where the eyes are, and stays until the next try. */
    private void tell(RuntimeException refused) {
        if (Faults.meaning(refused) instanceof DomainRule rule && rule.missing().isEmpty()) {
            refusal.setText(Formats.amountsIn(rule.getMessage()));
            refusal.setVisible(true);
            refusal.scrollIntoView();
        } else {
            Faults.tell(refused, fields, places);
        }
    }
}
