package dev.hindcast.ui.common;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.streams.DownloadEvent;
import dev.hindcast.transfer.Export;
import dev.hindcast.transfer.ExportFormat;
import dev.hindcast.transfer.Exports;
import java.io.IOException;
import java.time.LocalDate;

/** Takes what a screen shows out of the house, in the form one likes; all of it, not the part in view. */
public final class ExportMenu extends MenuBar {

    private final Exports exports;
    private final LocalDate today;
    private transient volatile Export offered;

    public ExportMenu(Exports exports, Directory directory) {
        this.exports = exports;
        this.today = directory.today();
        addClassName("hc-fit");
        var button = addItem(VaadinIcon.DOWNLOAD_ALT.create());
        button.add("Export");
        var menu = button.getSubMenu();
        menu.addItem(link(ExportFormat.XLSX, "Excel workbook"));
        menu.addItem(link(ExportFormat.CSV, "CSV"));
    }

    /** What is exported from now on. */
    public void offer(Export export) {
        offered = export;
    }

    private Anchor link(ExportFormat format, String label) {
        var link = new Anchor(event -> download(event, format), label);
        link.addClassName("hc-menu-link");
        return link;
    }

    private void download(DownloadEvent event, ExportFormat format) throws IOException {
        var export = offered;
        var output = exports.prepare(export, format);
        event.setFileName(export.fileName(format, today));
        event.setContentType(format.mediaType());
        try (var stream = event.getOutputStream()) {
            output.writeTo(stream);
        }
    }
}
