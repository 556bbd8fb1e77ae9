package dev.hindcast.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.hindcast.shared.Role;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Page;
import dev.hindcast.ui.common.TabBar;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Everything the installation is run by; the tab is the last part of the address. */
@Route(AdminNavigation.PATH + "/:tab?")
@Menu(title = "Administration", order = 9, icon = "vaadin:cog-o")
@RolesAllowed({"ADMIN", "FINANCE"})
class AdminView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final TabBar tabs;
    private final Div body = new Div();
    private final List<AdminTab> offered;
    private String title = "Administration";

    AdminView(List<AdminTab> all, CurrentUser user) {
        super("Administration");
        offered = all.stream()
                .filter(tab -> user.has(Role.ADMIN) || tab.forFinance())
                .sorted(java.util.Comparator.comparingInt(AdminTab::order))
                .toList();
        tabs = new TabBar(
                "Administration", offered.stream().map(AdminTab::label).toArray(String[]::new));
        tabs.addClassName("hc-tabs");
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent()
                        .navigate(AdminNavigation.PATH + "/"
                                + offered.get(tabs.getSelectedIndex()).path());
            }
        });
        body.addClassName("hc-tab-body");
        add(tabs, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getRouteParameters().get("tab");
        var tab = wanted.isEmpty() ? Optional.of(offered.getFirst()) : find(wanted.get());
        var shown = tab.orElseThrow(NotFoundException::new);
        tabs.setSelectedIndex(offered.indexOf(shown));
        title = shown.label() + " · Administration";
        body.removeAll();
        body.add(shown.content());
    }

    @Override
    public String getPageTitle() {
        return title + " · Hindcast";
    }

    private Optional<AdminTab> find(String path) {
        return offered.stream().filter(tab -> tab.path().equals(path)).findFirst();
    }

    /** One tab: how it is called, where it lies and what it shows. */
    interface AdminTab {

        int order();

        String path();

        String label();

        /** What it shows, made anew each time it is opened. */
        Component content();

        /** Whether finance may open it too. */
        default boolean forFinance() {
            return false;
        }
    }
}
