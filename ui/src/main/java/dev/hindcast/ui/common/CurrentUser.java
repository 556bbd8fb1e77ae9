package dev.hindcast.ui.common;

import dev.hindcast.shared.Actor;
import dev.hindcast.shared.AllowedTo;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.SignedIn;
import java.util.Arrays;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whoever sits at the screen. What they may do is decided where commands are handled; here it only hides buttons. */
@Component
public class CurrentUser {

    /** The person and their roles; {@link IllegalStateException} when nobody has signed in. */
    public Actor actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            return signedIn.actor();
        }
        throw new IllegalStateException("nobody has signed in");
    }

    /** Whether one of the person's roles may give the command at all. */
    public boolean may(Class<? extends Command> command) {
        var allowed = command.getAnnotation(AllowedTo.class);
        return allowed != null && Arrays.stream(allowed.value()).anyMatch(actor()::has);
    }

    public boolean has(Role role) {
        return actor().has(role);
    }
}
