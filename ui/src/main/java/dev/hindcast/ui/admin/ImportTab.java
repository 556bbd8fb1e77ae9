package dev.hindcast.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.hindcast.organisation.OrganisationQuery.ListFields;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.transfer.ImportKind;
import dev.hindcast.transfer.ImportReport;
import dev.hindcast.transfer.ImportRequest;
import dev.hindcast.transfer.Imports;
import dev.hindcast.transfer.Mapping;
import dev.hindcast.transfer.TransferQuery.ListImports;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Faults;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Notices;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tables;
import dev.hindcast.ui.common.Tone;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Import: choose a file, map its columns or see what was understood of documents, try it without importing, then import
 * it and watch.
 */
@org.springframework.stereotype.Component
class ImportTab implements AdminView.AdminTab {

    private static final int LARGEST_FILE = 200 * 1024 * 1024;
    private static final int LAST_IMPORTS = 20;

    private final Messages messages;
    private final Imports imports;
    private final CurrentUser user;

    ImportTab(Messages messages, Imports imports, CurrentUser user) {
        this.messages = messages;
        this.imports = imports;
        this.user = user;
    }

    @Override
    public int order() {
        return 7;
    }

    @Override
    public String path() {
        return "import";
    }

    @Override
    public String label() {
        return "Import";
    }

    @Override
    public Component content() {
        return new Screen();
    }

    private final class Screen extends Div {

        private final Select<ImportKind> kind = Inputs.oneOf("What the rows are", ImportKind.class);
        private final Upload upload;
        private final Div mapping = new Div();
        private final Div progress = new Div();
        private final Grid<ImportReport> past = Tables.grid("Imports so far");
        private File file;
        private String fileName;
        private Imports.Preview preview;
        private Imports.Documents documents;

        Screen() {
            addClassName("hc-stack");
            kind.setValue(ImportKind.PROJECTS);
            kind.addValueChangeListener(change -> showFile());
            upload = new Upload(UploadHandler.toTempFile((metadata, received) -> take(metadata.fileName(), received)));
            upload.setAcceptedFileExtensions(".csv", ".txt", ".tsv", ".zip", ".md", ".markdown", ".docx");
            upload.setMaxFiles(1);
            upload.setMaxFileSize(LARGEST_FILE);
            upload.addFileRejectedListener(event -> Notices.problem(event.getErrorMessage()));
            upload.addFileRemovedListener(event -> forget());
            var hint = new Paragraph(
                    ("A CSV file with headings in its first row, at most %s rows and %s MB; or post-mortems as Markdown (.md)"
                                    + " or Word (.docx) files, one or many in a zip.")
                            .formatted(Formats.number(Imports.MOST_ROWS), Formats.number(LARGEST_FILE / 1024 / 1024)));
            hint.addClassName("hc-hint");
            mapping.addClassName("hc-stack");
            progress.addClassName("hc-stack");

            addPastColumns();
            var choose = new Div(kind, hint, upload);
            choose.addClassNames("hc-stack", "hc-narrow");
            add(new Section("The file", choose), mapping, progress, new Section("Imports so far", past));
            showPast();
            addDetachListener(detach -> forget());
        }

        private void addPastColumns() {
            Tables.moment(past, "Started", ImportReport::startedAt);
            Tables.text(past, "File", ImportReport::fileName).setFlexGrow(2);
            Tables.text(past, "What", one -> dev.hindcast.ui.common.Labels.of(one.kind()));
            Tables.component(past, "Status", ImportProgress::status)
                    .setWidth("11rem")
                    .setFlexGrow(0);
            Tables.number(past, "Rows", one -> Formats.number(one.rowsRead()));
            Tables.number(past, "Imported", one -> Formats.number(one.rowsImported()));
            Tables.number(past, "Faults", one -> Formats.number(one.errorCount()));
            past.addItemClickListener(click -> watch(click.getItem().id()));
            past.setSelectionMode(Grid.SelectionMode.NONE);
            past.setAllRowsVisible(true);
            past.setEmptyStateText(
                    "Nothing was imported yet. Choose a file above; nothing is kept before you have seen what is in it.");
        }

        private void showPast() {
            past.setItems(messages.ask(new ListImports(PageRequest.first(LAST_IMPORTS)))
                    .imports()
                    .items());
        }

        private void take(String name, File received) {
            forget();
            file = received;
            fileName = name;
            try (var asDocuments = Files.newInputStream(received.toPath());
                    var asTable = Files.newInputStream(received.toPath())) {
                documents = imports.understand(name, asDocuments).orElse(null);
                preview = documents == null ? imports.preview(asTable) : null;
                if (documents != null) {
                    kind.setValue(ImportKind.POST_MORTEMS);
                }
                showFile();
            } catch (IOException | RuntimeException refused) {
                forget();
                Faults.tell(refused);
            }
        }

        private void forget() {
            if (file != null) {
                file.delete();
            }
            file = null;
            preview = null;
            documents = null;
            mapping.removeAll();
        }

        private void showFile() {
            if (documents != null && kind.getValue() == ImportKind.POST_MORTEMS) {
                showDocuments();
            } else {
                showMapping();
            }
        }

        private void showDocuments() {
            mapping.removeAll();
            progress.removeAll();
            mapping.add(new Section(
                    "What was understood",
                    new DocumentsPreview(documents),
                    choices((dryRun, options) -> startDocuments(dryRun, options))));
        }

        private void startDocuments(boolean dryRun, Options options) {
            var request = request(new Mapping(Map.of()), dryRun, options, null, null);
            try (var content = Files.newInputStream(file.toPath())) {
                watch(imports.start(request, content));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private ImportRequest request(
                Mapping columns, boolean dryRun, Options options, String encoding, String separator) {
            return new ImportRequest(
                    kind.getValue(),
                    fileName,
                    columns,
                    dryRun,
                    options.createUnits(),
                    options.validOnly(),
                    encoding,
                    separator,
                    null,
                    user.actor());
        }

        /** What is chosen besides the file, and the two buttons. */
        private Div choices(BiConsumer<Boolean, Options> start) {
            var createUnits = Inputs.yes("Make units that do not exist yet");
            var validOnly = Inputs.yes("Import the valid rows although others are faulty");
            createUnits.setValue(true);
            var options = new Div(createUnits, validOnly);
            options.addClassName("hc-options");
            Supplier<Options> chosen = () -> new Options(createUnits.getValue(), validOnly.getValue());
            var buttons = new Div(
                    Buttons.plain("Try without importing", () -> start.accept(true, chosen.get())),
                    Buttons.primary("Import", () -> start.accept(false, chosen.get())));
            buttons.addClassName("hc-actions");
            var all = new Div(options, buttons);
            all.addClassName("hc-stack");
            return all;
        }

        private void showMapping() {
            mapping.removeAll();
            progress.removeAll();
            if (preview == null) {
                return;
            }
            var form = new ImportMappingForm(
                    kind.getValue(), messages.ask(new ListFields()).offered(), preview);
            mapping.add(
                    new Section(
                                    "Which column is what",
                                    form,
                                    choices((dryRun, options) -> start(form, dryRun, options)))
                            .withActions(Tone.PLAIN.badge(
                                    "%s, separated by %s".formatted(preview.encoding(), separator(preview)))),
                    new Section("The first rows", ImportMappingForm.sample(preview)));
        }

        private static String separator(Imports.Preview preview) {
            return "\t".equals(preview.separator()) ? "tabs" : "'" + preview.separator() + "'";
        }

        private void start(ImportMappingForm form, boolean dryRun, Options options) {
            var request = request(form.mapping(), dryRun, options, preview.encoding(), preview.separator());
            form.clearFaults();
            try (var content = Files.newInputStream(file.toPath())) {
                watch(imports.start(request, content));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            } catch (RuntimeException refused) {
                form.tell(refused);
            }
        }

        private void watch(String id) {
            progress.removeAll();
            progress.add(new ImportProgress(messages, id, this::showPast));
            progress.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
    }

    /** What is chosen besides the file. */
    private record Options(boolean createUnits, boolean validOnly) {}
}
