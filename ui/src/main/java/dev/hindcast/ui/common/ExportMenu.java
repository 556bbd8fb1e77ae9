package dev.hindcast.ui.common;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.streams.DownloadEvent;
import dev.hindcast.transfer.Export;
import dev.hindcast.transfer.ExportFormat;
import dev.hindcast.transfer.Exports;
import java.io.IOException;
import java.time.LocalDate;

/** Takes what a screen shows out of the house, in the form one likes; all of it, not the part in view. */
public final class ExportMenu extends Composite<Div> {

    private final Exports exports;
    private final LocalDate today;
    private transient volatile Export offered;

    public ExportMenu(Exports exports, Directory directory) {
        this.exports = exports;
        this.today = directory.today();
        var bar = new MenuBar();
        var button = bar.addItem(VaadinIcon.DOWNLOAD_ALT.create());
        button.add("Export");
        getContent().add(bar);
        add(button.getSubMenu(), ExportFormat.XLSX, "Excel workbook");
        add(button.getSubMenu(), ExportFormat.CSV, "CSV");
    }

    /** What is exported from now on. */
    public void offer(Export export) {
        offered = export;
    }

    /** The link that downloads stays out of the menu, so that the item works by mouse and keyboard alike. */
    private void add(SubMenu menu, ExportFormat format, String label) {
        var link = new Anchor(event -> download(event, format), label);
        link.getElement().setAttribute("hidden", true);
        getContent().add(link);
        menu.addItem(label, click -> link.getElement().callJsFunction("click"));
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
