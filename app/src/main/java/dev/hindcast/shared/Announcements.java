package dev.hindcast.shared;

/**
 * Tells the screens of every node of a change that no event makes, such as a section being typed in; told when the
 * caller's transaction commits.
 */
public interface Announcements {

    /**
     * Something has changed.
     *
     * @param view the read model, as in {@link Changes.Change}
     * @param id the aggregate concerned
     */
    void changed(String view, String id);
}
