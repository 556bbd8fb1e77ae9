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

    private final KeptFirstPassword initial;

    Announcement(KeptFirstPassword initial) {
        this.initial = initial;
    }

    @EventListener
    void ready(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            var password = initial.file()
                    .map(file -> "the password is in " + file)
                    .orElse("the password is the one you set by HINDCAST_DEMO_PASSWORD");
            log.info(
                    "Hindcast is ready at http://localhost:{} . Sign in as admin; {}, unless it was changed.",
                    web.getWebServer().getPort(),
                    password);
        }
    }
}
