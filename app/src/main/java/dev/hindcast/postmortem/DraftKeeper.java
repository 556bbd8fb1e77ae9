package dev.hindcast.postmortem;

import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import java.time.Instant;
import java.util.List;

/** Port: keeps what a person is typing into a section until it is written; nothing of it is an event. */
public interface DraftKeeper {

    /** The view that is announced as changed whenever text is kept or a section's lock changes hands. */
    String VIEW = "postmortem-typed";

    /** Keeps the text, replacing what the person had typed there before. */
    void keep(PostMortemId postMortem, Section section, PersonId author, String text);

    /** Forgets what the person has typed there. */
    void forget(PostMortemId postMortem, Section section, PersonId author);

    /** What was typed and not written yet, by anyone; the oldest first. */
    List<Typed> typed(PostMortemId postMortem);

    /** Text being typed. */
    record Typed(Section section, PersonId author, String text, Instant at) {}
}
