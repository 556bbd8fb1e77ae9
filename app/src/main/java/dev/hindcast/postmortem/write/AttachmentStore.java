package dev.hindcast.postmortem.write;

import dev.hindcast.postmortem.Attachments;
import dev.hindcast.shared.AttachmentId;
import dev.hindcast.shared.PostMortemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps images in a table beside the events: facts themselves, so no replay touches them.
 *
 * @see "ADR-0081"
 */
@Component
class AttachmentStore implements Attachments {

    private final JdbcClient jdbc;

    AttachmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(PostMortemId postMortem, AttachmentId attachment, String mediaType, byte[] bytes) {
        jdbc.sql("insert into postmortem.attachment (attachment, post_mortem, media_type, bytes) values (?, ?, ?, ?)")
                .params(attachment.value(), postMortem.value(), mediaType, bytes)
                .update();
    }

    @Override
    public int count(PostMortemId postMortem) {
        return jdbc.sql("select count(*) from postmortem.attachment where post_mortem = ?")
                .param(postMortem.value())
                .query(Integer.class)
                .single();
    }
}
