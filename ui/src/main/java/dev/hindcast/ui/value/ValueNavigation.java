package dev.hindcast.ui.value;

import com.vaadin.flow.component.UI;
import dev.hindcast.ui.admin.AdminNavigation;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.UrlState;
import dev.hindcast.ui.common.figures.Links;
import dev.hindcast.ui.common.figures.Provenance;
import dev.hindcast.ui.learning.LearningNavigation;
import dev.hindcast.ui.project.ProjectNavigation;
import dev.hindcast.ui.project.ProjectNavigation.Tab;

/** The addresses of the Value screen. */
public final class ValueNavigation {

    /** The start of everything. */
    public static final String PATH = "";

    /** The same to be shown to a room. */
    static final String PRESENTATION = "present";

    private ValueNavigation() {}

    public static void open() {
        UI.getCurrent().navigate(PATH);
    }

    /** The address of the value of one project among the others. */
    public static String href(String project) {
        return UrlState.empty().with(ValueState.PROJECT, project).href(PATH);
    }

    /** Where figures come from, leading on to the other screens. */
    public static Provenance provenance(Messages messages, CurrentUser user) {
        return new Provenance(
                messages,
                new Links(
                        ProjectNavigation::href,
                        key -> ProjectNavigation.href(key, Tab.LEARNING),
                        LearningNavigation.LESSONS,
                        AdminNavigation.mayOpen(user) ? AdminNavigation.RATES : null));
    }
}
