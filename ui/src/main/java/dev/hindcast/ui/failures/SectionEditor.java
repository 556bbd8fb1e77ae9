package dev.hindcast.ui.failures;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.hindcast.postmortem.Image;
import dev.hindcast.postmortem.Section;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Faults;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Notices;
import java.util.Optional;

/**
 * One section being written. Every keystroke is remembered by the browser, kept by the server within a second, and
 * becomes part of the draft on leaving the section. While somebody else is in it, it shows what they type and takes
 * nothing.
 *
 * @see "ADR-0080"
 */
class SectionEditor extends Div {

    private static final int PAUSE = 600;

    private final Section section;
    private final SectionDesk desk;
    private final BlamelessCheck check;
    private final Runnable changed;
    private final TextArea text;
    private final Upload upload;
    private final Span state = new Span();
    private final Div blame = new Div();
    private final Div preview = new Div();
    private final Div aside = new Div();
    private String written;
    private boolean busy;
    private boolean mine;

    /**
     * A section as it is written.
     *
     * @param prompt the question it answers
     * @param changed called once it was written
     */
    SectionEditor(
            Section section,
            String prompt,
            boolean needed,
            String written,
            SectionDesk desk,
            BlamelessCheck check,
            Runnable changed) {
        this.section = section;
        this.desk = desk;
        this.check = check;
        this.changed = changed;
        this.written = written;
        addClassName("hc-writing");
        text = Inputs.document(Labels.of(section));
        text.setHelperText(prompt);
        text.setRequiredIndicatorVisible(needed);
        text.setWidthFull();
        text.setMinRows(3);
        text.setValue(written);
        text.setValueChangeMode(ValueChangeMode.TIMEOUT);
        text.setValueChangeTimeout(PAUSE);
        text.addFocusListener(entered -> enter());
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                type(change.getValue());
            }
        });
        text.addBlurListener(left -> leave());
        upload = upload();
        preview.setVisible(false);
        preview.addClassName("hc-preview");
        blame.addClassName("hc-blame");
        state.addClassNames("hc-muted", "hc-small");
        state.getElement().setAttribute("aria-live", "polite");
        aside.addClassName("hc-conflict");
        aside.getElement().setAttribute("role", "status");
        var foot = new Div(Buttons.quiet("Preview", Labels.of(section), this::togglePreview), upload, state);
        foot.addClassNames("hc-actions", "hc-writing-foot");
        add(text, aside, blame, foot, preview);
        showBlame();
    }

    private Upload upload() {
        var pictures = new Upload(UploadHandler.inMemory((metadata, bytes) -> addPicture(metadata.fileName(), bytes)));
        var button = Buttons.quiet("Add an image", Labels.of(section), () -> {});
        pictures.setUploadButton(button);
        pictures.setDropAllowed(false);
        pictures.setAcceptedMimeTypes(Image.mediaTypes().toArray(String[]::new));
        pictures.setMaxFileSize(Image.MAX_BYTES);
        pictures.addFileRejectedListener(rejected -> Notices.problem("An image must be " + Image.LIMIT + "."));
        return pictures;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement()
                .executeJs(
                        "window.hindcastWriting.begin(this, $0, $1, $2, $3)",
                        text.getElement(),
                        upload.getElement(),
                        "hindcast.typed." + desk.author() + "." + desk.postMortem() + "." + section,
                        written);
    }

    /** What the browser still had from a visit that ended before the server had heard it. */
    @ClientCallable
    void recovered(String typed, String before) {
        if (typed.strip().equals(written.strip())) {
            settle();
        } else {
            mine = true;
            text.setValue(typed);
            desk.keep(section, typed);
            tell("Brought back from this browser, not written yet");
            if (!before.equals(written)) {
                showConflict(written);
            }
            showBlame();
        }
    }

    /** Brings back what this person typed at an earlier visit and has not written. */
    void goOn(String typed) {
        if (!typed.strip().equals(written.strip())) {
            mine = true;
            text.setValue(typed);
            tell("Typed before, not written yet");
            showBlame();
        }
    }

    /**
     * How things stand now.
     *
     * @param now the section as it is written
     * @param others who else is in it or has typed there
     */
    void show(String now, Optional<Others> others) {
        var holder = others.filter(Others::writesNow);
        text.setReadOnly(holder.isPresent());
        setClassName("hc-writing-locked", holder.isPresent());
        if (holder.isPresent()) {
            showHolder(now, holder.get());
        } else if (mine || busy) {
            if (mine && !now.equals(written)) {
                showConflict(now);
            } else if (isHolderTold()) {
                clearAside();
            }
        } else {
            become(now);
            others.filter(other -> !other.text().strip().equals(now.strip()))
                    .ifPresentOrElse(this::offer, this::clearAside);
        }
    }

    private void showHolder(String now, Others holder) {
        if (!mine) {
            written = now;
            text.setValue(holder.text().isEmpty() ? now : holder.text());
            showBlame();
        }
        aside("holder", new Span(holder.told() + (mine ? "; what you typed is kept." : ".")));
    }

    private void offer(Others other) {
        aside(
                "offer",
                new Span(other.who() + " typed here and has not written it yet:"),
                Manuscripts.shown(desk.postMortem(), other.text()),
                row(Buttons.plain("Go on with it", () -> {
                    text.setValue(other.text());
                    type(other.text());
                    desk.forget(section, other.person());
                    clearAside();
                    text.focus();
                })));
    }

    private void become(String now) {
        if (!now.equals(written) || !text.getValue().equals(now)) {
            if (!now.equals(written)) {
                tell("Written by somebody else just now");
            }
            written = now;
            text.setValue(now);
            settle();
            showBlame();
        }
    }

    void focus() {
        text.focus();
        text.getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    boolean isBusy() {
        return busy;
    }

    boolean hasUnwritten() {
        return mine;
    }

    private void enter() {
        desk.take(section).ifPresentOrElse(lock -> changed.run(), () -> busy = true);
    }

    private void type(String value) {
        if (value.equals(written)) {
            mine = false;
            desk.forget(section, desk.author());
            settle();
            tell("");
        } else {
            mine = true;
            desk.keep(section, value);
            getElement().executeJs("window.hindcastWriting.kept(this, $0)", value);
            tell("Kept as a draft");
            if (busy && desk.take(section).isPresent()) {
                changed.run();
            }
        }
        showBlame();
    }

    /** Writes what was typed and lets others in. */
    void leave() {
        busy = false;
        if (mine && !text.isReadOnly()) {
            write();
        }
        desk.leave(section);
    }

    private void write() {
        var typed = text.getValue();
        try {
            var theirs = desk.write(section, written, typed);
            if (theirs.isPresent()) {
                showConflict(theirs.get());
            } else {
                written = typed.strip();
                mine = false;
                settle();
                clearAside();
                tell(written.isEmpty() ? "Emptied" : "Written");
                changed.run();
            }
        } catch (RuntimeException refused) {
            Faults.tell(refused);
        }
    }

    private void showConflict(String theirs) {
        tell("Not written yet");
        aside(
                "conflict",
                new Span(
                        theirs.isEmpty()
                                ? "Somebody else has emptied this section while you were writing."
                                : "Somebody else has written this section while you were writing. Theirs reads:"),
                Manuscripts.shown(desk.postMortem(), theirs),
                row(
                        Buttons.plain("Keep mine", () -> {
                            written = theirs;
                            clearAside();
                            write();
                        }),
                        Buttons.plain("Keep both", () -> {
                            written = theirs;
                            clearAside();
                            text.setValue(theirs + "\n\n" + text.getValue());
                            type(text.getValue());
                            text.focus();
                        }),
                        Buttons.plain("Take theirs", () -> {
                            mine = false;
                            desk.forget(section, desk.author());
                            clearAside();
                            become(theirs);
                            settle();
                            tell("Theirs is kept");
                        })));
    }

    private void addPicture(String name, byte[] bytes) {
        try {
            var markdown = desk.add(name, bytes);
            upload.clearFileList();
            text.getElement().executeJs("window.hindcastWriting.insert(this, $0)", markdown);
        } catch (RuntimeException refused) {
            upload.clearFileList();
            Faults.tell(refused);
        }
    }

    private void settle() {
        getElement().executeJs("window.hindcastWriting.settled(this, $0)", written);
    }

    private void togglePreview() {
        preview.setVisible(!preview.isVisible());
        preview.removeAll();
        preview.add(Manuscripts.shown(desk.postMortem(), text.getValue()));
    }

    private void showBlame() {
        blame.removeAll();
        blame.add(Blame.of(check, text.getValue()).getChildren().toList());
    }

    private void tell(String words) {
        state.setText(words);
    }

    private boolean isHolderTold() {
        return "holder".equals(aside.getElement().getAttribute("data-kind"));
    }

    private void aside(String kind, Component... content) {
        aside.getElement().setAttribute("data-kind", kind);
        aside.removeAll();
        aside.add(content);
    }

    private void clearAside() {
        aside.getElement().removeAttribute("data-kind");
        aside.removeAll();
    }

    private static Div row(Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("hc-actions");
        return row;
    }
}
