package dev.hindcast.ui.common;

import dev.hindcast.desk.DeskQuery.Tasks;
import dev.hindcast.shared.Role;
import dev.hindcast.value.ValueQuery.HowManyWaitFor;
import dev.hindcast.value.ValueQuery.Waiting;
import dev.hindcast.value.ValueQuery.WaitingFor;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What waits for whoever sits at the screen: claims, and what they are told. */
@Component
public class WaitingForMe {

    /** The read models whose changes may change what waits. */
    public static final Set<String> READ_MODELS =
            Set.of("value-ledger", "project-page", "learning", "postmortem-account", "desk", "checkin-own");

    private final Messages messages;
    private final Directory directory;
    private final CurrentUser user;

    WaitingForMe(Messages messages, Directory directory, CurrentUser user) {
        this.messages = messages;
        this.directory = directory;
        this.user = user;
    }

    /** What waits, longest first. */
    public List<Waiting> claims() {
        return messages.ask(question()).claims();
    }

    /** All that waits, and what is put off. */
    public Tasks.Result tasks() {
        return messages.ask(new Tasks(user.actor(), directory.today()));
    }

    /** Whether attesting is what the person comes for, so that the list is their home and always in their menu. */
    public boolean isTheirHome() {
        return isTheirHome(
                user.has(Role.DELIVERY_MANAGER) || user.has(Role.BUSINESS_OWNER)
                        ? 0
                        : messages.ask(new HowManyWaitFor(question())).claims());
    }

    /** The same for who knows how many claims wait. */
    public boolean isTheirHome(int claims) {
        if (user.has(Role.EXECUTIVE)) {
            return false;
        }
        return user.has(Role.BUSINESS_OWNER) || !user.has(Role.DELIVERY_MANAGER) && claims > 0;
    }

    private WaitingFor question() {
        return new WaitingFor(
                user.actor().person(),
                user.has(Role.FINANCE),
                directory.settings().financeConfirms(),
                directory.today());
    }
}
