package dev.hindcast.ui.shell;

import com.vaadin.flow.spring.annotation.UIScope;
import dev.hindcast.desk.DeskCommand.LookAround;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Messages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Notes that the person looks at the screens, now and then while they do. */
@Component
@UIScope
class Visits {

    private static final Duration NOW_AND_THEN = Duration.ofMinutes(5);

    private final Messages messages;
    private final CurrentUser user;
    private final Clock clock;
    private Instant noted = Instant.EPOCH;

    Visits(Messages messages, CurrentUser user, Clock clock) {
        this.messages = messages;
        this.user = user;
        this.clock = clock;
    }

    void look() {
        var now = clock.instant();
        if (noted.isBefore(now.minus(NOW_AND_THEN))) {
            noted = now;
            messages.note(new LookAround(user.actor().person()));
        }
    }
}
