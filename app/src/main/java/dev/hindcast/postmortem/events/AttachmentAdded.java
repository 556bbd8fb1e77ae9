package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An image was added to the draft; its bytes are kept beside the events.
 *
 * @param mediaType as found in the bytes
 * @param size in bytes
 * @param digest SHA-256 of the bytes, in hexadecimal digits
 */
@Revision("1")
@StoredAs("postmortem.AttachmentAdded")
public record AttachmentAdded(
        String postMortem,
        @Nullable String project,
        String attachment,
        String name,
        String mediaType,
        int size,
        String digest)
        implements PostMortemEvent {}
