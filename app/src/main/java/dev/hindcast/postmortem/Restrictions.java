package dev.hindcast.postmortem;

import dev.hindcast.shared.Actor;
import dev.hindcast.shared.PostMortemId;
import java.util.Set;

/** Port: which post-mortems are restricted now, for those whose own knowledge of it may be late. */
public interface Restrictions {

    /** The post-mortems that the person may not read. */
    Set<PostMortemId> hiddenFrom(Actor reader);
}
