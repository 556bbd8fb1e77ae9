package dev.hindcast.ui.failures;

import com.vaadin.flow.component.UI;
import dev.hindcast.shared.PostMortemId;

/** The addresses of the failure repository. */
public final class FailureNavigation {

    /** The path of the search. */
    public static final String SEARCH = "failures";

    private FailureNavigation() {}

    public static String href(PostMortemId postMortem) {
        return SEARCH + "/" + postMortem;
    }

    public static String editHref(PostMortemId postMortem) {
        return href(postMortem) + "/edit";
    }

    public static void edit(PostMortemId postMortem) {
        UI.getCurrent().navigate(editHref(postMortem));
    }
}
