package dev.hindcast.ui.project;

import com.vaadin.flow.component.UI;
import dev.hindcast.ui.common.UrlState;

/** The addresses of the project screens. */
public final class ProjectNavigation {

    /** The path of the list. */
    public static final String LIST = "projects";

    /** Where a project begins. */
    public static final String NEW = LIST + "/new";

    /** The last part of the address of a project's status report. */
    static final String REPORT = "report";

    /** The event as of which a project is shown. */
    static final String AS_OF = "at";

    /** The part of the page that is to be shown first, by the requirement that it supplies. */
    static final String PART = "part";

    /** The tabs of a project's page, in their order. */
    public enum Tab {
        FRAMING,
        TEAM,
        EXPERIMENTS,
        VALUE,
        DECISIONS,
        SCOPE,
        LEARNING,
        TIMELINE;

        /** The last part of the address. */
        public String path() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private ProjectNavigation() {}

    public static String href(String key) {
        return LIST + "/" + key;
    }

    /** The address of the screen that drafts status reports. */
    public static String report(String key) {
        return href(key) + "/" + REPORT;
    }

    public static String href(String key, Tab tab) {
        return href(key) + "/" + tab.path();
    }

    /** The project as it was just after one of its events. */
    static String asOf(String key, Tab tab, String event) {
        return UrlState.empty().with(AS_OF, event).href(href(key, tab));
    }

    /** The address of the list in the given state of its filters. */
    public static String listHref(UrlState filters) {
        return filters.href(LIST);
    }

    public static void open(String key) {
        UI.getCurrent().navigate(href(key));
    }

    public static void open(String key, Tab tab) {
        UI.getCurrent().navigate(href(key, tab));
    }
}
