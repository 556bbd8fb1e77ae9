package dev.hindcast.ui.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.hindcast.ui.common.Faults;
import jakarta.servlet.http.HttpServletResponse;

/** Something went wrong that nobody foresaw; the page names the number under which the log has it. */
@ParentLayout(Frame.class)
@AnonymousAllowed
class UnexpectedPage extends ErrorPage implements HasErrorParameter<Exception> {

    UnexpectedPage() {
        super("Something went wrong");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var number = Faults.log(parameter.getException());
        explain(
                VaadinIcon.WARNING,
                "This page could not be shown",
                "Nothing was changed. Whoever runs the installation finds the reason in the log under number %s."
                        .formatted(number));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
