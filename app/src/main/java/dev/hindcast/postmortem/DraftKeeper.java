package dev.hindcast.postmortem;

import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import java.time.Instant;
import java.util.List;

/** Port: keeps what a person is typing into a section until it is written; nothing of it is an event. */
public interface DraftKeeper {

    /** Keeps the text, replacing what the person had typed there before. */
    void keep(PostMortemId postMortem, Section section, PersonId author, String text);

    /** Forgets what the person has typed there. */
    void forget(PostMortemId postMortem, Section section, PersonId author);

    /** What the person has typed and not written yet. */
    List<Typed> typed(PostMortemId postMortem, PersonId author);

    /** Text being typed. */
    record Typed(Section section, String text, Instant at) {}
}
