package dev.hindcast.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.hindcast.ui.attestation.AttestationNavigation;
import dev.hindcast.ui.common.WaitingForMe;
import dev.hindcast.ui.value.ValueNavigation;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Brings people home when they have signed in: owners, and whom claims wait for, to what they are to attest. The start
 * address shows the value of the portfolio to everyone else, and to everyone from then on.
 */
@Component
class Home implements VaadinServiceInitListener {

    private static final String BROUGHT = Home.class.getName();

    /** What signing in adds to an address that somebody had asked for before. */
    private static final Set<String> SIGNED_IN = Set.of("continue");

    private final AuthenticationContext authentication;
    private final WaitingForMe waiting;

    Home(AuthenticationContext authentication, WaitingForMe waiting) {
        this.authentication = authentication;
        this.waiting = waiting;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(entering -> bring(entering)));
    }

    private void bring(BeforeEnterEvent entering) {
        var session = VaadinSession.getCurrent();
        if (!authentication.isAuthenticated() || session.getAttribute(BROUGHT) != null) {
            return;
        }
        session.setAttribute(BROUGHT, true);
        var location = entering.getLocation();
        if (location.getPath().equals(ValueNavigation.PATH)
                && SIGNED_IN.containsAll(
                        location.getQueryParameters().getParameters().keySet())
                && waiting.isTheirHome()) {
            entering.forwardTo(AttestationNavigation.PATH);
        }
    }
}
