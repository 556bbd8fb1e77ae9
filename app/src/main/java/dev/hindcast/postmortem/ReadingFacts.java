package dev.hindcast.postmortem;

import dev.hindcast.shared.Code;
import dev.hindcast.shared.PersonId;
import java.util.Optional;

/** Port: what answers about post-mortems depend on besides them. */
public interface ReadingFacts {

    /** The unit a person belongs to, by which restricted post-mortems are shown to them. */
    Optional<Code> unitOf(PersonId person);

    /** Days after a stop by which its post-mortem is due, a setting. */
    int dueDays();
}
