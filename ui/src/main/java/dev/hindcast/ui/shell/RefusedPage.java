package dev.hindcast.ui.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.hindcast.shared.DomainRule;
import jakarta.servlet.http.HttpServletResponse;

/** What the page is about does not exist, or may not be seen. */
@ParentLayout(Frame.class)
@AnonymousAllowed
class RefusedPage extends ErrorPage implements HasErrorParameter<DomainRule> {

    RefusedPage() {
        super("Not to be shown");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<DomainRule> parameter) {
        var rule = parameter.getException();
        explain(VaadinIcon.INFO_CIRCLE_O, "This cannot be shown", rule.getMessage());
        return switch (rule.kind()) {
            case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
            case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
            case CONFLICT -> HttpServletResponse.SC_CONFLICT;
            case UNACCEPTABLE -> HttpServletResponse.SC_BAD_REQUEST;
            case UNAVAILABLE -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        };
    }
}
