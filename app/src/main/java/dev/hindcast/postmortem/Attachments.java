package dev.hindcast.postmortem;

import dev.hindcast.shared.AttachmentId;
import dev.hindcast.shared.PostMortemId;

/** Port: keeps the bytes of images, in the transaction that adds them. */
public interface Attachments {

    /** The most images a post-mortem has. */
    int MOST = 100;

    void keep(PostMortemId postMortem, AttachmentId attachment, String mediaType, byte[] bytes);

    /** How many images the post-mortem has. */
    int count(PostMortemId postMortem);
}
