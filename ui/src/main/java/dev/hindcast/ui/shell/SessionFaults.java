package dev.hindcast.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.hindcast.ui.common.Faults;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Shows whatever a click throws: a refusal in words, anything else by its number in the log. */
@Component
class SessionFaults implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(SessionFaults.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(init -> init.getSession().setErrorHandler(error -> {
                    if (error.getThrowable() instanceof IOException) {
                        LOG.debug("The browser left before it was answered", error.getThrowable());
                    } else if (UI.getCurrent() == null) {
                        Faults.log(error.getThrowable());
                    } else {
                        Faults.tell(error.getThrowable());
                    }
                }));
    }
}
