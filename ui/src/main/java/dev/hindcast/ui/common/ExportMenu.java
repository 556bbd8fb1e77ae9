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
import java.util.function.Supplier;

/** Takes what a screen shows out of the house, in the form one likes; all of it, not the part in view. */
public final class ExportMenu extends Composite<Div> {

    private final Exports exports;
    private final LocalDate today;
    private final MenuBar bar = new MenuBar();
    private final SubMenu menu;
    private transient volatile Export offered;
    private transient volatile Export.BoardPack pack;

    public ExportMenu(Exports exports, Directory directory) {
        this.exports = exports;
        this.today = directory.today();
        var button = bar.addItem(VaadinIcon.DOWNLOAD_ALT.create());
        button.add("Export");
        getContent().add(bar);
        menu = button.getSubMenu();
        add(ExportFormat.XLSX, "Excel workbook", () -> offered);
        add(ExportFormat.CSV, "CSV", () -> offered);
    }

    /** What is exported from now on. */
    public void offer(Export export) {
        offered = export;
    }

    /** The board pack that is exported from now on; the menu has it from the first time. */
    public void offerPack(Export.BoardPack wanted) {
        if (pack == null) {
            add(ExportFormat.PDF, "Board pack (PDF)", () -> pack);
        }
        pack = wanted;
    }

    /** The link that downloads stays out of the menu, so that the item works by mouse and keyboard alike. */
    private void add(ExportFormat format, String label, Supplier<Export> wanted) {
        var link = new Anchor(event -> download(event, format, wanted.get()), label);
        link.getElement().setAttribute("hidden", true);
        getContent().add(link);
        menu.addItem(label, click -> link.getElement().callJsFunction("click"));
    }

    private void download(DownloadEvent event, ExportFormat format, Export export) throws IOException {
        var output = exports.prepare(export, format);
        event.setFileName(export.fileName(format, today));
        event.setContentType(format.mediaType());
        try (var stream = event.getOutputStream()) {
            output.writeTo(stream);
        }
    }
}
