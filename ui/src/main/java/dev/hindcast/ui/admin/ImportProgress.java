package dev.hindcast.ui.admin;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import dev.hindcast.transfer.ImportReport;
import dev.hindcast.transfer.ImportReport.RowFault;
import dev.hindcast.transfer.TransferQuery.GetImport;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tables;
import dev.hindcast.ui.common.Tone;
import java.util.List;

/** One import while it runs and what came of it, row faults included. */
class ImportProgress extends Div {

    private static final int ASK_EVERY = 700;
    private static final int NEVER = -1;

    private final Messages messages;
    private final String id;
    private final Runnable over;
    private final Section section = new Section("This import");
    private Registration polling;

    ImportProgress(Messages messages, String id, Runnable over) {
        this.messages = messages;
        this.id = id;
        this.over = over;
        add(section);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        if (!show()) {
            ui.setPollInterval(ASK_EVERY);
            polling = ui.addPollListener(poll -> {
                if (show()) {
                    stopAsking(ui);
                    over.run();
                }
            });
        } else {
            over.run();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopAsking(event.getUI());
    }

    private void stopAsking(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(NEVER);
        }
    }

    /** Shows how it stands and answers whether it is over. */
    private boolean show() {
        var report = messages.ask(new GetImport(id));
        var words = new Paragraph("%s: %s rows read, %s %s (%s new, %s changed), %s faults, %s remarks."
                .formatted(
                        report.fileName(),
                        Formats.number(report.rowsRead()),
                        Formats.number(report.rowsImported()),
                        report.dryRun() ? "would be imported" : "imported",
                        Formats.number(report.created()),
                        Formats.number(report.updated()),
                        Formats.number(report.errorCount()),
                        Formats.number(report.warningCount())));
        words.getElement().setAttribute("aria-live", "polite");
        section.show(status(report), words);
        if (!report.status().isOver()) {
            var bar = new ProgressBar();
            bar.setIndeterminate(true);
            section.show(status(report), words, bar);
            return false;
        }
        var parts = new Div(status(report), words);
        if (report.message() != null) {
            parts.add(new Paragraph(report.message()));
        }
        addFaults(parts, "Faults", report.errors());
        addFaults(parts, "Remarks", report.warnings());
        section.show(parts);
        return true;
    }

    private static void addFaults(Div parts, String title, List<RowFault> faults) {
        if (faults.isEmpty()) {
            return;
        }
        var grid = Tables.<RowFault>grid(title);
        Tables.number(grid, "Row", fault -> Formats.number(fault.row()));
        Tables.text(grid, "Column", RowFault::column);
        Tables.text(grid, "Text", RowFault::value).setFlexGrow(2);
        Tables.text(grid, title, RowFault::message).setFlexGrow(3);
        grid.setItems(faults);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setHeight("18rem");
        parts.add(grid);
    }

    static Badge status(ImportReport report) {
        var text = Labels.of(report.status()) + (report.dryRun() ? ", dry run" : "");
        return switch (report.status()) {
            case DONE -> Tone.GOOD.badge(text);
            case CHECKING, IMPORTING -> Tone.ACCENT.badge(text);
            case REJECTED -> Tone.CARE.badge(text);
            case FAILED -> Tone.ACT.badge(text);
        };
    }
}
