package dev.hindcast.postmortem.web;

import dev.hindcast.postmortem.Image;
import dev.hindcast.postmortem.PostMortemCommand.AddAttachment;
import dev.hindcast.postmortem.PostMortemQuery.GetAttachment;
import dev.hindcast.shared.AttachmentId;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.Receipt;
import dev.hindcast.shared.SignedIn;
import dev.hindcast.shared.Text;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** {@code /post-mortems/{id}/attachments}: the pictures of a post-mortem, seen by whoever may read it. */
@RestController
@RequestMapping("/api/v1")
class AttachmentResource {

    private static final String UNTITLED = "Picture";

    private final CommandGateway commands;
    private final QueryGateway queries;

    AttachmentResource(CommandGateway commands, QueryGateway queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @PostMapping(path = "/post-mortems/{id}/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Add a picture to a draft",
            description = Image.LIMIT + ", told by its content. A section shows it by ![caption](attachment:ID).")
    @ApiResponse(responseCode = "201")
    ResponseEntity<Receipt> add(
            @PathVariable PostMortemId id, @RequestPart MultipartFile file, @RequestParam @Nullable String name)
            throws IOException {
        var called = name == null ? file.getOriginalFilename() : name;
        var line = new Line(called == null || called.isBlank() ? UNTITLED : Text.readable(called));
        var receipt = commands.<Receipt>sendAndWait(
                new AddAttachment(id, AttachmentId.fresh(), line, image(file.getBytes())));
        return ResponseEntity.created(URI.create("/api/v1/post-mortems/" + id + "/attachments/" + receipt.id()))
                .body(receipt);
    }

    @GetMapping({"/post-mortems/{id}/attachments/{attachment}", "/failures/{id}/attachments/{attachment}"})
    @Operation(summary = "A picture of a post-mortem")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "image/png"),
                @Content(mediaType = "image/jpeg"),
                @Content(mediaType = "image/gif"),
                @Content(mediaType = "image/webp")
            })
    ResponseEntity<byte[]> get(
            @PathVariable PostMortemId id,
            @PathVariable AttachmentId attachment,
            @AuthenticationPrincipal SignedIn reader) {
        var query = new GetAttachment(id, attachment, reader.actor());
        var picture = queries.query(query, query.answer())
                .join()
                .picture()
                .orElseThrow(() -> DomainRule.notFound(
                        "attachment-unknown", "There is no picture '%s' that you may see.".formatted(attachment)));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.mediaType()))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
                .varyBy(HttpHeaders.AUTHORIZATION)
                .header("X-Content-Type-Options", "nosniff")
                .body(picture.bytes());
    }

    private static Image image(byte[] bytes) {
        try {
            return Image.of(bytes);
        } catch (InvalidInput refused) {
            var fault = refused.faults().getFirst();
            throw InvalidInput.of("file", fault.code(), fault.message());
        }
    }
}
