package dev.hindcast.postmortem;

import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import java.time.Instant;
import java.util.List;

/**
 * Port: who is writing which section now, on any node. A lock is held by one screen; it ends when the screen gives it
 * back, or when it gives no sign of life for {@value #LEASE_SECONDS} seconds.
 */
public interface SectionLocks {

    /** After so long without a sign of life a lock has ended. */
    int LEASE_SECONDS = 20;

    /**
     * Takes the section for the screen, from another screen of the same person too; answers who holds it now, which may
     * be somebody else.
     */
    Lock take(PostMortemId postMortem, Section section, PersonId holder, String screen);

    /** A sign of life: what the screen holds still is held on. */
    void prolong(PostMortemId postMortem, String screen);

    /** Gives the section back, if the screen holds it. */
    void release(PostMortemId postMortem, Section section, String screen);

    /** Gives back whatever the screen holds. */
    void release(PostMortemId postMortem, String screen);

    /** The locks that hold now. */
    List<Lock> held(PostMortemId postMortem);

    /** A section somebody is writing, and on which of their screens. */
    record Lock(Section section, PersonId holder, String screen, Instant since) {}
}
