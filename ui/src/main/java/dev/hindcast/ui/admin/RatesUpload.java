package dev.hindcast.ui.admin;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.hindcast.shared.Actor;
import dev.hindcast.transfer.ImportKind;
import dev.hindcast.transfer.ImportRequest;
import dev.hindcast.transfer.Imports;
import dev.hindcast.transfer.Mapping;
import dev.hindcast.transfer.RateChoice;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Faults;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Notices;
import dev.hindcast.ui.common.Section;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Takes exchange rates from a file of the European Central Bank: choose it, try it, take it. */
class RatesUpload extends Div {

    private static final int LARGEST_FILE = 50 * 1024 * 1024;
    private static final String MONTH_STARTS = "Those that figures need: on month starts, and the latest";
    private static final String ALL_DAYS = "Every day";

    private final Messages messages;
    private final Imports imports;
    private final Supplier<Actor> actor;
    private final Runnable taken;
    private final MultiSelectComboBox<String> currencies = Inputs.several("Currencies");
    private final DatePicker from = Inputs.date("From");
    private final RadioButtonGroup<String> days = new RadioButtonGroup<>("Which rates");
    private final Div choice = new Div();
    private final Div progress = new Div();
    private File file;
    private String fileName;

    RatesUpload(Messages messages, Imports imports, Supplier<Actor> actor, Runnable taken) {
        this.messages = messages;
        this.imports = imports;
        this.actor = actor;
        this.taken = taken;
        addClassName("hc-stack");
        var hint = new Paragraph("eurofxref.csv or eurofxref-hist.csv, as it is or zipped. "
                + "Rates that are known already stay as they are, so the same file may come again.");
        hint.addClassName("hc-hint");
        var upload = new Upload(UploadHandler.toTempFile((metadata, received) -> take(metadata.fileName(), received)));
        upload.setAcceptedFileExtensions(".csv", ".zip");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_FILE);
        upload.addFileRejectedListener(event -> Notices.problem(event.getErrorMessage()));
        upload.addFileRemovedListener(event -> forget());
        days.setItems(MONTH_STARTS, ALL_DAYS);
        days.setValue(MONTH_STARTS);
        currencies.setPlaceholder("All");
        from.setPlaceholder("The beginning");
        from.setClearButtonVisible(true);
        choice.addClassName("hc-stack");
        progress.addClassName("hc-stack");
        var buttons = new Div(
                Buttons.plain("Try without importing", () -> start(true)),
                Buttons.primary("Import", () -> start(false)));
        buttons.addClassName("hc-actions");
        var options = Inputs.form(currencies, from);
        choice.add(options, days, buttons);
        choice.setVisible(false);
        add(new Section("From the European Central Bank's file", hint, upload, choice), progress);
        addDetachListener(detach -> forget());
    }

    private void take(String name, File received) {
        forget();
        try (var content = Files.newInputStream(received.toPath())) {
            var headings = imports.preview(content).headings();
            currencies.setItems(headings.stream()
                    .filter(heading -> heading.matches("[A-Z]{3}"))
                    .sorted()
                    .toList());
            file = received;
            fileName = name;
            choice.setVisible(true);
        } catch (IOException | RuntimeException refused) {
            Faults.tell(refused);
        }
    }

    private void forget() {
        if (file != null) {
            file.delete();
        }
        file = null;
        choice.setVisible(false);
        progress.removeAll();
    }

    private void start(boolean dryRun) {
        var wanted =
                new RateChoice(currencies.getValue(), List.of(ALL_DAYS).contains(days.getValue()), from.getValue());
        var request = new ImportRequest(
                ImportKind.RATES,
                fileName,
                new Mapping(Map.of()),
                dryRun,
                false,
                false,
                null,
                null,
                wanted,
                actor.get());
        try (var content = Files.newInputStream(file.toPath())) {
            progress.removeAll();
            progress.add(new ImportProgress(messages, imports.start(request, content), taken));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (RuntimeException refused) {
            Faults.tell(refused);
        }
    }
}
