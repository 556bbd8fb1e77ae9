package dev.hindcast.platform.installation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says, once Hindcast serves, where it is and how to sign in. */
@Component
class Announcement {

    private static final Logger log = LoggerFactory.getLogger("dev.hindcast.start");

    private final KeptFirstPassword password;

    Announcement(KeptFirstPassword password) {
        this.password = password;
    }

    @EventListener
    void ready(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            log.info(
                    "Hindcast is ready at http://localhost:{} . Sign in as admin {}. Ctrl-C stops it.",
                    web.getWebServer().getPort(),
                    password.hint());
        }
    }
}
