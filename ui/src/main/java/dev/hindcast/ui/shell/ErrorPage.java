package dev.hindcast.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.Page;

/** A page that says why there is nothing to see, and where to go instead. */
abstract class ErrorPage extends Page implements HasDynamicTitle {

    private final String title;

    ErrorPage(String title) {
        super(title);
        this.title = title;
    }

    final void explain(VaadinIcon icon, String what, String text) {
        add(new EmptyState(
                icon,
                what,
                text,
                new Anchor("", "To the value of the portfolio"),
                new Anchor("projects", "To all projects")));
    }

    @Override
    public String getPageTitle() {
        return title + " · Hindcast";
    }
}
