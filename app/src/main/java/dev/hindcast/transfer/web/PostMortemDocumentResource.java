package dev.hindcast.transfer.web;

import dev.hindcast.shared.InstallationZone;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.SignedIn;
import dev.hindcast.transfer.Export;
import dev.hindcast.transfer.ExportFormat;
import dev.hindcast.transfer.Exports;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /failures/{id}.pdf}: a post-mortem as a document, for whoever may read it. */
@RestController
class PostMortemDocumentResource {

    private final Exports exports;
    private final Clock clock;
    private final InstallationZone zone;

    PostMortemDocumentResource(Exports exports, Clock clock, InstallationZone zone) {
        this.exports = exports;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping({"/api/v1/failures/{id}.pdf", "/api/v1/post-mortems/{id}.pdf"})
    @Operation(summary = "A post-mortem as a PDF document")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/pdf"))
    void document(@PathVariable PostMortemId id, @AuthenticationPrincipal SignedIn reader, HttpServletResponse response)
            throws IOException {
        var export = new Export.PostMortem(id, reader.actor());
        var output = exports.prepare(export, ExportFormat.PDF);
        response.setContentType(ExportFormat.PDF.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.inline()
                        .filename(export.fileName(ExportFormat.PDF, zone.dayOf(clock.instant())))
                        .build()
                        .toString());
        output.writeTo(response.getOutputStream());
    }
}
