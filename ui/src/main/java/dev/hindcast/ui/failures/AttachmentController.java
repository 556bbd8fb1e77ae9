package dev.hindcast.ui.failures;

import dev.hindcast.postmortem.PostMortemQuery.GetAttachment;
import dev.hindcast.postmortem.PostMortemQuery.Picture;
import dev.hindcast.shared.AttachmentId;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Messages;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands the pictures of a post-mortem to the screens of whoever may read it. */
@RestController
class AttachmentController {

    private final Messages messages;
    private final CurrentUser user;

    AttachmentController(Messages messages, CurrentUser user) {
        this.messages = messages;
        this.user = user;
    }

    @GetMapping(FailureNavigation.SEARCH + "/{postMortem}/attachments/{attachment}")
    ResponseEntity<byte[]> picture(@PathVariable String postMortem, @PathVariable String attachment) {
        return find(postMortem, attachment)
                .map(picture -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(picture.mediaType()))
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePrivate()
                                .immutable())
                        .varyBy(HttpHeaders.COOKIE)
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", "default-src 'none'; sandbox")
                        .body(picture.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<Picture> find(String postMortem, String attachment) {
        try {
            var query = new GetAttachment(new PostMortemId(postMortem), new AttachmentId(attachment), user.actor());
            return messages.ask(query).picture();
        } catch (InvalidInput malformed) {
            return Optional.empty();
        }
    }
}
