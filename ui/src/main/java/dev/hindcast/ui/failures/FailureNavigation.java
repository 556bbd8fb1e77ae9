package dev.hindcast.ui.failures;

import com.vaadin.flow.component.UI;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.ui.common.Notices;

/** The addresses of the failure repository. */
public final class FailureNavigation {

    /** The path of the search. */
    public static final String SEARCH = "failures";

    /** The path of what failures have in common. */
    public static final String PATTERNS = SEARCH + "/patterns";

    private FailureNavigation() {}

    public static String href(PostMortemId postMortem) {
        return SEARCH + "/" + postMortem;
    }

    public static String editHref(PostMortemId postMortem) {
        return href(postMortem) + "/edit";
    }

    /** Where the bytes of a picture are. */
    static String attachmentHref(PostMortemId postMortem, String attachment) {
        return href(postMortem) + "/attachments/" + attachment;
    }

    /** An earlier text, beside another one when two are named. */
    static String revisionHref(PostMortemId postMortem, int revision) {
        return href(postMortem) + "/revisions/" + revision;
    }

    /** Goes to what the draft changes of the published text. */
    static void draftChanges(PostMortemId postMortem) {
        UI.getCurrent().navigate(href(postMortem) + "/revisions/draft");
    }

    /** Goes to the document. */
    public static void read(PostMortemId postMortem) {
        UI.getCurrent().navigate(href(postMortem));
    }

    public static void edit(PostMortemId postMortem) {
        UI.getCurrent().navigate(editHref(postMortem));
    }

    /** Leads away whoever may no longer read the document. */
    static void leaveUnreadable() {
        Notices.tell("You may no longer read this post-mortem.");
        UI.getCurrent().navigate(SEARCH);
    }
}
