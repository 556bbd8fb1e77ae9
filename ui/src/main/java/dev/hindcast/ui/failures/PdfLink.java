package dev.hindcast.ui.failures;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.transfer.Export;
import dev.hindcast.transfer.ExportFormat;
import dev.hindcast.transfer.Exports;
import java.io.IOException;
import java.time.LocalDate;

/** Downloads the post-mortem on the screen as PDF; a button outside triggers it. */
class PdfLink extends Anchor {

    private final Exports exports;
    private final LocalDate today;
    private transient volatile Export.PostMortem wanted;

    PdfLink(Exports exports, LocalDate today) {
        this.exports = exports;
        this.today = today;
        setHref(this::write);
        setText("PDF");
        getElement().setAttribute("hidden", true);
    }

    /** What is downloaded from now on. */
    void offer(PostMortemId postMortem, Actor reader) {
        wanted = new Export.PostMortem(postMortem, reader);
    }

    void download() {
        getElement().callJsFunction("click");
    }

    private void write(DownloadEvent event) throws IOException {
        var output = exports.prepare(wanted, ExportFormat.PDF);
        event.setFileName(wanted.fileName(ExportFormat.PDF, today));
        event.setContentType(ExportFormat.PDF.mediaType());
        try (var stream = event.getOutputStream()) {
            output.writeTo(stream);
        }
    }
}
