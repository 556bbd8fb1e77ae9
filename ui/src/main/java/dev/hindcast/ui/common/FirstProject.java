package dev.hindcast.ui.common;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.shared.Role;
import dev.hindcast.ui.admin.AdminNavigation;
import dev.hindcast.ui.project.ProjectNavigation;

/** What an installation without projects says: what whoever looks can do next. */
public final class FirstProject {

    private static final String TITLE = "No projects yet";

    private FirstProject() {}

    public static EmptyState invite(CurrentUser user) {
        if (user.may(ProjectCommand.Frame.class)) {
            return new EmptyState(
                    VaadinIcon.BRIEFCASE,
                    TITLE,
                    "Frame the first one: the problem in business language, who owns it, and what it promises.",
                    Buttons.primary("New project", () -> UI.getCurrent().navigate(ProjectNavigation.NEW)));
        }
        if (user.has(Role.ADMIN)) {
            return new EmptyState(
                    VaadinIcon.BRIEFCASE,
                    TITLE,
                    "First come the business units and the people with their roles; a delivery manager among them then"
                            + " frames the first project. Projects from another system can be imported.",
                    new Anchor(AdminNavigation.UNITS, "Define business units and goals"),
                    new Anchor(AdminNavigation.PEOPLE, "Register people"),
                    new Anchor(AdminNavigation.IMPORT, "Import projects"));
        }
        return new EmptyState(VaadinIcon.BRIEFCASE, TITLE, "They appear here as soon as somebody frames one.");
    }
}
