package dev.hindcast.platform.live;

import dev.hindcast.shared.Changes.Change;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The PostgreSQL channels on which the nodes tell each other, and what they say. */
final class Channel {

    static final String CHANGES = "hindcast_changes";
    static final String EVENTS = "hindcast_events";

    /** PostgreSQL takes 8000 bytes; a change of more than this is told as one of everything. */
    private static final int LONGEST = 7500;

    private Channel() {}

    static String write(String view, Collection<String> ids) {
        String told = view + "|" + String.join(",", ids);
        return told.length() > LONGEST ? view + "|" : told;
    }

    static Change read(String told) {
        int bar = told.indexOf('|');
        String ids = told.substring(bar + 1);
        return new Change(told.substring(0, bar), ids.isEmpty() ? Set.of() : Set.copyOf(List.of(ids.split(","))));
    }
}
